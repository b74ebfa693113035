/* A brief-like document set with Cairo and Pango alone: the floor for daybrief's speed.
 *
 * Five A4 pages: headings, justified paragraphs with thirty links, two tables of twenty rows, four
 * charts with labels. Written the plain way, with PangoLayout and the system's fonts, as one would
 * who only wanted the pages. No analysis, no structure tree, no finishing.
 *
 * usage: reference OUT.pdf [REPEAT]
 */
#include <cairo-pdf.h>
#include <math.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDTH = 595, HEIGHT = 842, MARGIN = 57, COLUMN = WIDTH - 2 * MARGIN };

static const char *const sentences[] = {
    "The ministry said that %d drones and %d missiles were launched at nine regions overnight. ",
    "Air defences brought down %d of them, while %d were lost from radar without harm. ",
    "In the port a warehouse burned until morning; %d people were wounded, %d of them gravely. ",
    "The two presidents spoke by telephone for %d minutes, and will meet again within %d days. ",
    "Negotiators had agreed on the exchange of %d prisoners for %d, the foreign minister added. ",
    "A spokesman denied the report, saying that no more than %d of %d vehicles were damaged. ",
    "Residents described blocks without water or heating, and queues of up to %d at %d shelters. ",
    "The governor could not confirm the figure of %d killed, which he put at between %d and more. ",
};

typedef struct {
  cairo_surface_t *surface;
  cairo_t *cr;
  PangoLayout *layout;
  double y;
  unsigned seed;
} Page;

static cairo_status_t count(void *closure, const unsigned char *data, unsigned length) {
  FILE *out = closure;
  return !out || fwrite(data, 1, length, out) == length ? CAIRO_STATUS_SUCCESS
                                                         : CAIRO_STATUS_WRITE_ERROR;
}

static int number(Page *page) {
  page->seed = page->seed * 1103515245u + 12345u;
  return (int)(page->seed >> 16 & 255) + 2;
}

static void font(Page *page, const char *name) {
  PangoFontDescription *description = pango_font_description_from_string(name);
  pango_layout_set_font_description(page->layout, description);
  pango_font_description_free(description);
}

static double text(Page *page, const char *words, double x, double y, double width) {
  int height;
  pango_layout_set_width(page->layout, width > 0 ? (int)(width * PANGO_SCALE) : -1);
  pango_layout_set_text(page->layout, words, -1);
  cairo_move_to(page->cr, x, y);
  pango_cairo_show_layout(page->cr, page->layout);
  pango_layout_get_size(page->layout, NULL, &height);
  return (double)height / PANGO_SCALE;
}

static void heading(Page *page, const char *words) {
  cairo_set_source_rgb(page->cr, 0.1, 0.2, 0.4);
  font(page, "Noto Sans Bold 13");
  page->y += 8;
  page->y += text(page, words, MARGIN, page->y, COLUMN) + 4;
  cairo_set_source_rgb(page->cr, 0, 0, 0);
}

static void paragraph(Page *page, int length) {
  char words[4096] = "";
  for (int i = 0; i < length; i++) {
    int which = number(page) % (int)(sizeof sentences / sizeof *sentences);
    char sentence[256];
    snprintf(sentence, sizeof sentence, sentences[which], number(page), number(page));
    strncat(words, sentence, sizeof words - strlen(words) - 1);
  }
  font(page, "Noto Serif 10");
  pango_layout_set_justify(page->layout, TRUE);
  page->y += text(page, words, MARGIN, page->y, COLUMN) + 6;
  pango_layout_set_justify(page->layout, FALSE);
}

static void links(Page *page, int how_many) {
  font(page, "Noto Sans 8");
  cairo_set_source_rgb(page->cr, 0, 0.3, 0.6);
  for (int i = 0; i < how_many; i++) {
    char attributes[128], words[64];
    snprintf(attributes, sizeof attributes, "uri='https://example.org/story/%d'", number(page));
    snprintf(words, sizeof words, "[%d] Source no. %d", i + 1, number(page));
    cairo_tag_begin(page->cr, CAIRO_TAG_LINK, attributes);
    text(page, words, MARGIN + (i % 3) * COLUMN / 3.0, page->y + (i / 3) * 12, -1);
    cairo_tag_end(page->cr, CAIRO_TAG_LINK);
  }
  cairo_set_source_rgb(page->cr, 0, 0, 0);
  page->y += (how_many + 2) / 3 * 12 + 6;
}

static void table(Page *page, int rows) {
  static const char *const heads[] = {"Night", "Launched", "Downed", "Lost", "Place"};
  for (int row = 0; row <= rows; row++) {
    font(page, row == 0 ? "Noto Sans Bold 8" : "Noto Sans 8");
    for (int column = 0; column < 5; column++) {
      char cell[32];
      snprintf(cell, sizeof cell, column == 4 ? "Region %d" : "%d", number(page));
      text(page, row == 0 ? heads[column] : cell, MARGIN + column * COLUMN / 5.0, page->y, -1);
    }
    page->y += 13;
    cairo_move_to(page->cr, MARGIN, page->y);
    cairo_rel_line_to(page->cr, COLUMN, 0);
    cairo_set_line_width(page->cr, 0.3);
    cairo_stroke(page->cr);
  }
  page->y += 8;
}

static void chart(Page *page, int bars) {
  double height = 110, base = page->y + height, step = (double)COLUMN / bars;
  font(page, "Noto Sans 7");
  for (int i = 0; i < bars; i++) {
    int value = number(page);
    double top = base - value / 260.0 * (height - 12), x = MARGIN + i * step;
    char label[16];
    cairo_set_source_rgb(page->cr, 0, 0.45, 0.7);
    cairo_rectangle(page->cr, x, top, step * 0.7, base - top);
    cairo_fill(page->cr);
    cairo_set_source_rgb(page->cr, 0, 0, 0);
    snprintf(label, sizeof label, "%d", value);
    text(page, label, x, top - 10, -1);
    snprintf(label, sizeof label, "%d May", i + 1);
    text(page, label, x, base + 2, -1);
  }
  page->y = base + 20;
}

static void furniture(Page *page, int which) {
  char words[64];
  snprintf(words, sizeof words, "Daily brief, page %d of 5", which);
  font(page, "Noto Sans 7.5");
  text(page, words, MARGIN, HEIGHT - 40, -1);
  cairo_show_page(page->cr);
  page->y = MARGIN;
}

static cairo_status_t brief(FILE *out) {
  Page page = {.y = MARGIN, .seed = 7};
  page.surface = cairo_pdf_surface_create_for_stream(count, out, WIDTH, HEIGHT);
  page.cr = cairo_create(page.surface);
  page.layout = pango_cairo_create_layout(page.cr);
  pango_cairo_context_set_resolution(pango_layout_get_context(page.layout), 72);
  pango_context_set_round_glyph_positions(pango_layout_get_context(page.layout), FALSE);
  for (int which = 1; which <= 5; which++) {
    heading(&page, which == 1 ? "The day in brief" : "What is reported, and by whom");
    paragraph(&page, 6);
    paragraph(&page, 7);
    if (which < 5) chart(&page, 14);
    heading(&page, "Diplomacy");
    paragraph(&page, 6);
    if (which % 2 == 0) table(&page, 20);
    if (which % 2 == 1) {
      paragraph(&page, 8);
      paragraph(&page, 5);
    }
    links(&page, 6);
    furniture(&page, which);
  }
  cairo_surface_finish(page.surface);
  cairo_status_t status = cairo_surface_status(page.surface);
  g_object_unref(page.layout);
  cairo_destroy(page.cr);
  cairo_surface_destroy(page.surface);
  return status;
}

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: reference OUT.pdf [REPEAT]\n");
    return 64;
  }
  int repeat = argc > 2 ? atoi(argv[2]) : 1;
  for (int i = 0; i < repeat; i++) {
    FILE *out = fopen(argv[1], "wb");
    if (!out) {
      perror(argv[1]);
      return 73;
    }
    cairo_status_t status = brief(out);
    if (fclose(out) != 0 || status != CAIRO_STATUS_SUCCESS) {
      fprintf(stderr, "%s: %s\n", argv[1], cairo_status_to_string(status));
      return 74;
    }
  }
  return 0;
}
