#include "CMessages.h"

// Clang has #embed in every version of the language, and warns where it is older than C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char vi[] = {
#embed "../../docs/thong-bao.md" suffix(, )
    0};

static const unsigned char en[] = {
#embed "../../docs/messages.md" suffix(, )
    0};

guongsang_document guongsang_messages_vi(void) {
  return (guongsang_document){vi, sizeof vi - 1};
}

guongsang_document guongsang_messages_en(void) {
  return (guongsang_document){en, sizeof en - 1};
}
