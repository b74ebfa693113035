import CQPDF

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A PDF in memory, opened for change with qpdf; owns the handle and what qpdf reads from.
final class PDFFile {
  fileprivate var handle: qpdf_data?
  private let source: UnsafeMutableRawBufferPointer

  init(_ bytes: [UInt8]) throws {
    source = .allocate(byteCount: bytes.count, alignment: 1)
    source.copyBytes(from: bytes)
    handle = qpdf_init()
    qpdf_silence_errors(handle)
    qpdf_set_suppress_warnings(handle, 1)
    _ = qpdf_read_memory(
      handle, "the drawn PDF", source.bindMemory(to: CChar.self).baseAddress,
      UInt64(bytes.count), nil)
    try check()
  }

  deinit {
    qpdf_cleanup(&handle)
    source.deallocate()
  }

  var catalog: PDFObject { PDFObject(self, qpdf_get_root(handle)) }
  var trailer: PDFObject { PDFObject(self, qpdf_get_trailer(handle)) }

  var pages: [PDFObject] {
    (0..<max(0, Int(qpdf_get_num_pages(handle)))).map {
      PDFObject(self, qpdf_get_page_n(handle, $0))
    }
  }

  /// Anything in PDF's own notation; only for text that this module makes itself.
  func parse(_ notation: String) -> PDFObject { PDFObject(self, qpdf_oh_parse(handle, notation)) }

  func name(_ name: String) -> PDFObject { PDFObject(self, qpdf_oh_new_name(handle, "/" + name)) }

  func integer(_ value: Int) -> PDFObject {
    PDFObject(self, qpdf_oh_new_integer(handle, Int64(value)))
  }

  /// A text string, whatever its letters.
  func text(_ text: String) -> PDFObject {
    PDFObject(self, qpdf_oh_new_unicode_string(handle, text))
  }

  func array(_ items: [PDFObject]) -> PDFObject {
    let array = PDFObject(self, qpdf_oh_new_array(handle))
    for item in items { qpdf_oh_append_item(handle, array.number, item.number) }
    return array
  }

  /// A stream with these entries in its dictionary.
  func stream(_ bytes: [UInt8], dictionary: [(StaticString, PDFObject)]) -> PDFObject {
    let stream = PDFObject(self, qpdf_oh_new_stream(handle))
    stream.replaceStream(with: bytes)
    let entries = PDFObject(self, qpdf_oh_get_dict(handle, stream.number))
    for (key, value) in dictionary { entries.set(key, to: value) }
    return stream
  }

  /// The changed PDF, in compressed form and with an identifier made from its content.
  func written() throws -> [UInt8] {
    _ = qpdf_init_write_memory(handle)
    qpdf_set_deterministic_ID(handle, 1)
    qpdf_set_object_stream_mode(handle, qpdf_o_generate)
    qpdf_set_minimum_pdf_version(handle, "1.7")
    _ = qpdf_write(handle)
    try check()
    guard let buffer = qpdf_get_buffer(handle) else {
      throw PageWriterError.finishing(reason: "qpdf wrote nothing")
    }
    return Array(UnsafeBufferPointer(start: buffer, count: qpdf_get_buffer_length(handle)))
  }

  /// Throws what went wrong in any call since the last check; a warning counts, as the PDF is ours.
  private func check() throws {
    let hasError = qpdf_has_error(handle) != 0
    guard hasError || qpdf_more_warnings(handle) != 0 else { return }
    let fault = hasError ? qpdf_get_error(handle) : qpdf_next_warning(handle)
    let reason = qpdf_get_error_full_text(handle, fault)
    throw PageWriterError.finishing(reason: reason.map { String(cString: $0) } ?? "unknown")
  }
}

/// An object of a PDF file; valid as long as the file.
struct PDFObject {
  private unowned let file: PDFFile
  fileprivate let number: qpdf_oh

  fileprivate init(_ file: PDFFile, _ number: qpdf_oh) {
    self.file = file
    self.number = number
  }

  var isNull: Bool { qpdf_oh_is_null(file.handle, number) != 0 }
  var isDictionary: Bool { qpdf_oh_is_dictionary(file.handle, number) != 0 }

  /// The number of an indirect object; 0 for others.
  var id: Int { Int(qpdf_oh_get_object_id(file.handle, number)) }

  /// The value at a key such as "/K"; null where there is none, or no dictionary.
  subscript(key: StaticString) -> PDFObject {
    guard isDictionary else { return PDFObject(file, qpdf_oh_new_null(file.handle)) }
    return PDFObject(file, qpdf_oh_get_key(file.handle, number, Self.pointer(key)))
  }

  /// The name at a key, compared; false also where this is no dictionary.
  func has(_ key: StaticString, named name: String) -> Bool {
    guard isDictionary else { return false }
    let value = qpdf_oh_get_key(file.handle, number, Self.pointer(key))
    return qpdf_oh_is_name_and_equals(file.handle, value, "/" + name) != 0
  }

  private static func pointer(_ key: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(key.utf8Start).assumingMemoryBound(to: CChar.self)
  }

  func set(_ key: StaticString, to value: PDFObject) {
    qpdf_oh_replace_key(file.handle, number, Self.pointer(key), value.number)
  }

  /// The items of an array; a single object stands for an array of one, null for an empty one.
  var items: [PDFObject] {
    guard qpdf_oh_is_array(file.handle, number) != 0 else { return isNull ? [] : [self] }
    return (0..<qpdf_oh_get_array_n_items(file.handle, number)).map {
      PDFObject(file, qpdf_oh_get_array_item(file.handle, number, $0))
    }
  }

  /// The values of a dictionary, in order of key.
  var values: [PDFObject] {
    guard isDictionary else { return [] }
    var values: [PDFObject] = []
    qpdf_oh_begin_dict_key_iter(file.handle, number)
    while qpdf_oh_dict_more_keys(file.handle) != 0, let key = qpdf_oh_dict_next_key(file.handle) {
      values.append(PDFObject(file, qpdf_oh_get_key(file.handle, number, key)))
    }
    return values
  }

  /// The text of a string; nil for anything else.
  var text: String? {
    guard qpdf_oh_is_string(file.handle, number) != 0 else { return nil }
    return qpdf_oh_get_utf8_value(file.handle, number).map { String(cString: $0) }
  }

  /// The object with a number of its own, so that several may refer to it.
  var indirect: PDFObject { PDFObject(file, qpdf_make_indirect_object(file.handle, number)) }

  /// The bytes of a stream, uncompressed.
  func streamBytes() throws -> [UInt8] {
    var buffer: UnsafeMutablePointer<UInt8>?
    var length = 0
    var isFiltered: QPDF_BOOL = 0
    let status = qpdf_oh_get_stream_data(
      file.handle, number, qpdf_dl_generalized, &isFiltered, &buffer, &length)
    defer { free(buffer) }
    guard status == 0, isFiltered != 0, let buffer else {
      throw PageWriterError.finishing(reason: "qpdf could not unpack object \(id)")
    }
    return Array(UnsafeBufferPointer(start: buffer, count: length))
  }

  func replaceStream(with bytes: [UInt8]) {
    let null = qpdf_oh_new_null(file.handle)
    qpdf_oh_replace_stream_data(file.handle, number, bytes, bytes.count, null, null)
  }
}
