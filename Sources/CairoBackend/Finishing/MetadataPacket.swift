import Drawing

/// The document's metadata as XMP.
struct MetadataPacket {
  let metadata: PagedDocument.Metadata
  let created: PDFTime
  /// What the PDF's information dictionary says too; the two must agree.
  let producer: String

  static let creatorTool = "Daybrief"

  var xml: String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about=""
     xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
     xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
     xmlns:xmp="http://ns.adobe.com/xap/1.0/">
    <dc:title>\(alternative(metadata.title))</dc:title>
    <dc:creator><rdf:Seq><rdf:li>\(escaped(metadata.author))</rdf:li></rdf:Seq></dc:creator>
    <dc:description>\(alternative(metadata.subject))</dc:description>
    <dc:language><rdf:Bag><rdf:li>\(escaped(metadata.language))</rdf:li></rdf:Bag></dc:language>
    <dc:format>application/pdf</dc:format>
    <pdf:Producer>\(escaped(producer))</pdf:Producer>
    <pdfuaid:part>1</pdfuaid:part>
    <xmp:CreateDate>\(created.iso)</xmp:CreateDate>
    <xmp:ModifyDate>\(created.iso)</xmp:ModifyDate>
    <xmp:MetadataDate>\(created.iso)</xmp:MetadataDate>
    <xmp:CreatorTool>\(Self.creatorTool)</xmp:CreatorTool>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
  }

  private func alternative(_ text: String) -> String {
    "<rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(text))</rdf:li></rdf:Alt>"
  }

  private func escaped(_ text: String) -> String {
    XMLText.escaped(Legible.text(text))
  }
}
