#include "app/commands/positionsoutput.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

constexpr const char* style
    = "body{font:15px/1.45 system-ui,sans-serif;margin:1.5rem;color:#1f2328;background:#fff}"
      "table{border-collapse:collapse}th,td{border:1px solid #d0d7de;padding:.2rem .4rem;vertical-align:bottom}"
      "thead th{position:sticky;top:0;background:#f6f8fa;font-weight:600;max-width:9rem}tbody th{text-align:start}"
      "td{text-align:center}td a{text-decoration:none;font-weight:700}small{font-weight:400}"
      ".for{background:#dcebf8}.for a{color:#0b5fa5}.against{background:#f9e3d8}.against a{color:#9a3607}"
      ".mixed{background:#ebe2f5}.mixed a{color:#5a3390}.conditional{background:#d9efec}.conditional a{color:#0b5e57}"
      ".unclear{background:#eceff2}.unclear a{color:#4a4f55}.told a{border-bottom:2px dashed currentColor}"
      "blockquote{margin:.2rem 0 .2rem 1rem}:target{outline:2px solid #0b5fa5}"
      "@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}thead th{background:#161b22}"
      "td a{filter:none}.for,.against,.mixed,.conditional,.unclear{color:#1f2328}}";

/// Text of a debate; sentences of ours, which isolate what they cite, are only escaped.
QString escaped(const QString& text)
{
    return isolated(text, 2000).toHtmlEscaped();
}

/// Writes one page: the matrix, and each position with its quotations.
class Page {
public:
    Page(const Debate& debate, const PositionMatrix& matrix)
        : m_debate(debate)
        , m_matrix(matrix)
    {
    }

    QByteArray write()
    {
        const QString title = Sentences::tr("Positions: %1").arg(isolated(m_debate.info().title)).toHtmlEscaped();
        m_html
            = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s
                  .arg(m_debate.info().language.isEmpty() ? u"en"_s : m_debate.info().language.toHtmlEscaped());
        m_html += u"<title>"_s + title + u"</title><style>"_s + QLatin1StringView(style)
            + u"</style></head>\n<body><h1>"_s + title + u"</h1>\n<p>"_s + legend() + u"</p>\n"_s;
        writeTable();
        writeEvidence();
        m_html += u"</body></html>\n"_s;
        return m_html.toUtf8();
    }

private:
    static QString legend()
    {
        QStringList parts;
        for (const Stance stance : {Stance::For, Stance::Against, Stance::Mixed, Stance::Conditional, Stance::Unclear})
            parts += symbolFor(stance) + u' ' + wordFor(stance).toHtmlEscaped();
        return parts.join(u" · "_s) + u" · "_s
            + Sentences::tr("dashed: told by others; an empty cell: silent").toHtmlEscaped();
    }

    static QString anchorOf(const Position& position) { return u"p%1-%2"_s.arg(position.row).arg(position.column); }

    void writeTable()
    {
        m_html += u"<table><thead><tr><td></td>"_s;
        for (ClaimId id : m_matrix.columns) {
            const Claim& claim = *m_debate.find(id);
            m_html += u"<th scope=\"col\" title=\"%1\">%2</th>"_s.arg(
                escaped(claim.text), escaped(claim.title.isEmpty() ? claim.text : claim.title));
        }
        m_html += u"</tr></thead>\n<tbody>\n"_s;
        for (std::size_t row = 0; row < m_matrix.rows.size(); ++row) {
            m_html += u"<tr><th scope=\"row\">"_s + escaped(m_debate.find(m_matrix.rows[row])->name) + u"</th>"_s;
            for (std::size_t column = 0; column < m_matrix.columns.size(); ++column)
                writeCell(m_matrix.at(int(row), int(column)));
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody></table>\n"_s;
    }

    void writeCell(const Position* position)
    {
        if (!position) {
            m_html += u"<td></td>"_s;
            return;
        }
        m_html += u"<td class=\"%1%2\"><a href=\"#%3\" title=\""_s.arg(
                      wordOf(position->stance), position->isAttributed ? u" told"_s : QString(), anchorOf(*position))
            + wordsFor(m_debate, m_matrix, *position).toHtmlEscaped() + u"\">"_s + symbolFor(position->stance)
            + u" <small>%1</small></a></td>"_s.arg(position->count);
    }

    void writeEvidence()
    {
        for (const Position& position : m_matrix.positions) {
            m_html += u"<section id=\"%1\"><p>"_s.arg(anchorOf(position))
                + wordsFor(m_debate, m_matrix, position).toHtmlEscaped() + u"</p>\n"_s;
            for (StatementId statement : m_matrix.statementsOf(position))
                m_html += u"<blockquote dir=\"auto\">"_s + evidenceOf(m_debate, statement).toHtmlEscaped()
                    + u"</blockquote>\n"_s;
            m_html += u"</section>\n"_s;
        }
    }

    const Debate& m_debate;
    const PositionMatrix& m_matrix;
    QString m_html;
};

}

QByteArray positionsHtml(const Debate& debate, const PositionMatrix& matrix)
{
    return Page(debate, matrix).write();
}
