#pragma once

#include "model/debate/editing/documents.h"
#include "model/debate/editing/structure.h"
#include "model/debate/result.h"
#include "model/formats/report.h"

/// Longer files than this are not read as documents, in bytes: a document keeps them, and a file holds no more in one
/// field.
inline constexpr qsizetype longestDocument = 30 * 1024 * 1024;

/// What a reader of one kind of file found in it: the text, and what it shows about itself. All but the text may be
/// empty, and is a proposal.
struct FoundText {
    QString text; ///< "\n" between lines
    QString mediaType;
    std::vector<int> pages; ///< where each starts, in code points
    std::vector<Stretch> furniture;
    QString title;
    QStringList authors;
    QString date; ///< of publication, EDTF
    QString captured; ///< when the copy was made, EDTF
    QString address;
    QString site; ///< the name of the publication or web site
    QString language; ///< BCP 47
    std::vector<Remark> repaired;
};

/// The readers. @error the file is too large, or is no text of its kind.
Result<FoundText> readPlainText(const QByteArray& bytes);
Result<FoundText> readMarkdown(const QByteArray& bytes);
Result<FoundText> readHtml(const QByteArray& bytes);

/// The words of a PDF by a helper that may take 30 s and 1 GB. @error it is damaged or locked, has no words (a scan),
/// or asks for more. Cost: some 50 ms to start, and 2 ms a page; at most 5,000 pages.
Result<FoundText> readPdf(const QByteArray& bytes);

/// The document and the item of its source. Where a file says nothing of its title, it is called after `fileName`.
/// Its id follows from the bytes, so that importing a file twice brings one document.
NewDocument newDocument(const FoundText& found, const QByteArray& bytes, const QString& fileName = {});

/// A debate of just this document and its source.
Imported asDebate(const FoundText& found, const QByteArray& bytes, const QString& fileName = {});

/// Leaves out documents that the receiver has: nothing that was made of them since is undone.
Imported withoutKnownTexts(const Debate& receiver, Imported imported);

/// Calls documents without a title after their file, and their sources, too.
void callAfterFile(Debate& debate, const QString& fileName);
