#pragma once

#include <QString>

#include <optional>
#include <vector>

enum class PdfFault { None, Damaged, Locked, TooManyPages, NoWords };

/// What the helper that reads PDFs tells of one.
struct PdfAnswer {
    PdfFault fault = PdfFault::None;
    QString text; ///< all pages, "\n" between lines and a blank line between pages
    std::vector<int> pages; ///< where each starts in it, in code points
    QString title; ///< as the file describes itself; may be empty, as the rest may
    QString author;
    QString date; ///< of its making, EDTF
};

/// As it goes over the helper's standard output, in CBOR.
QByteArray bytesOf(const PdfAnswer& answer);

/// None when the bytes are no whole answer.
std::optional<PdfAnswer> pdfAnswerIn(const QByteArray& bytes);

namespace pdf {
constexpr int mostPages = 5000;
constexpr qsizetype longestText = 32 * 1024 * 1024; ///< UTF-16 units; pages beyond it are left out
}
