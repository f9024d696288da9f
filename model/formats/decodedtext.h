#pragma once

#include "model/debate/result.h"
#include "model/formats/report.h"

/// The text of a file, whatever its bytes were, and what had to be done to read it.
struct DecodedText {
    QString text; ///< without byte order mark and NUL characters; line ends as they came
    std::vector<Remark> repaired;
};

/**
 * UTF-8, UTF-16 and UTF-32 by their marks, UTF-16 also by its zeros, UTF-8 where all of it is valid, else Windows-1252
 * (of which Latin-1 is a part): the formats that are read through it declare no character set.
 *
 * @error  there is nothing, or more than 64 MB.
 */
Result<DecodedText> decodedText(const QByteArray& bytes);

/// Counts lines (ended by LF, CR LF or CR). Cost: the way from the position that was asked for last.
class LineCounter {
public:
    explicit LineCounter(QStringView text)
        : m_text(text)
    {
    }

    int lineAt(qsizetype position);

private:
    bool endsLine(qsizetype position) const;

    QStringView m_text;
    qsizetype m_position = 0;
    int m_line = 1;
};

/// "line 12", as the place of a remark.
QString linePlace(int line);
