#pragma once

#include <QStringView>

/// Goes through the tags of an HTML text one after the other, without making a tree: for texts nobody has checked.
/// Comments, and what is inside scripts, styles, titles and text fields, are no tags. Cost: linear, whatever the text.
class HtmlScan {
public:
    explicit HtmlScan(QStringView html)
        : m_html(html)
    {
    }

    /// Goes to the next tag. Whether there is one.
    bool next();

    QStringView name() const { return m_name; } ///< as it is written
    bool isEnd() const { return m_isEnd; }
    qsizetype start() const { return m_start; } ///< of the tag, in UTF-16 units
    qsizetype end() const { return m_at; }
    int attributes() const { return m_attributes; }
    bool is(QLatin1StringView name) const { return m_name.compare(name, Qt::CaseInsensitive) == 0; }

private:
    void skipComment();
    void readTag();
    void skipRawText();

    QStringView m_html;
    QStringView m_name;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    int m_attributes = 0;
    bool m_isEnd = false;
    bool m_isTag = false;
};

/// Whether a tree of the text would be too deep, too large or too slow to make.
bool isHostileHtml(QStringView html);

/// The words between the tags, without scripts, styles and templates, a line for each block. For hostile texts.
QString withoutTags(QStringView html);
