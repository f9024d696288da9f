#pragma once

#include <QPlainTextDocumentLayout>

/// Sets lines and paragraphs further apart than Qt does, for reading, with room under each line for the marks of
/// quotations. Lays out only what is looked at, so that a text of megabytes opens at once.
class ReaderLayout : public QPlainTextDocumentLayout {
    Q_OBJECT
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    QRectF blockBoundingRect(const QTextBlock& block) const override;

    static double leading(const QFont& font); ///< px added to each line
};
