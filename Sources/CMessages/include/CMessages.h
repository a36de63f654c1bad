// The explanations of all diagnostics, compiled into the program.
#ifndef CMESSAGES_H
#define CMESSAGES_H
#include <stddef.h>

/// The bytes of a document.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} guongsang_document;

/// docs/thong-bao.md.
guongsang_document guongsang_messages_vi(void);
/// docs/messages.md.
guongsang_document guongsang_messages_en(void);

#endif
