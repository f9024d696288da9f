#pragma once

#include "model/formats/bibliography/risfields.h"

/// A line of a RIS file: a tag and its value, or a text without a tag.
struct RisLine {
    QString tag; ///< empty where the line has none
    QStringView value; ///< trimmed
    qsizetype start = 0; ///< in the text
    qsizetype end = 0; ///< before the line's end
    int number = 1;
};

/// Goes over the lines of a text, ended by LF, CR LF or CR.
class RisLines {
public:
    explicit RisLines(QStringView text)
        : m_text(text)
    {
    }

    /// Takes the next line, or returns false at the end.
    bool next(RisLine& line);

private:
    QStringView m_text;
    qsizetype m_at = 0;
    int m_number = 0;
};

/// The tags of a record without ER, each with the lines that continue it as they stand there; `tags` takes their
/// values.
std::vector<RawField> rawRisTags(const QString& record, std::vector<RisTag>& tags);
