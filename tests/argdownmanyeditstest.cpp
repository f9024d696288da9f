// links: debate formats
#include "model/debate/faults.h"
#include "tests/support/furnished.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString half = u"(1) Half {"_s;

/// Edits a text by chance as somebody does who pauses in between: with faults, cut and pasted, with empty brackets.
class Author {
public:
    explicit Author(unsigned seed)
        : m_random(seed)
    {
    }

    QString edit(const QString& text)
    {
        const qsizetype end = text.startsWith(u"===\n") ? text.indexOf(u"\n===\n") + 5 : 0; // of the front matter
        m_lines = text.sliced(end).split(u'\n');
        switch (below(10)) {
        case 0:
            addParagraph(half);
            break;
        case 1:
            removeFault();
            break;
        case 2:
            cut(blockAt(below(m_lines.size())));
            break;
        case 3:
        case 4:
            paste();
            break;
        case 5:
            addParagraph(u"New %1 thought"_s.arg(++m_news));
            break;
        case 6:
            addParagraph(u"[Title %1]: New %1 thought"_s.arg(++m_news));
            break;
        case 7:
            emptyBrackets();
            break;
        case 8:
            fillBrackets();
            break;
        default:
            cutLine();
        }
        return text.first(end) + m_lines.join(u'\n');
    }

    qsizetype below(qsizetype count) { return qsizetype(m_random() % unsigned(count)); }

private:
    struct Lines {
        qsizetype start;
        qsizetype end;
    };
    struct Clip {
        QStringList lines;
        QString before;
    };

    Lines blockAt(qsizetype line) const
    {
        Lines block{line, line};
        while (block.start > 0 && !m_lines[block.start - 1].isEmpty())
            --block.start;
        while (block.end < m_lines.size() && !m_lines[block.end].isEmpty())
            ++block.end;
        return {block.start, std::min(block.end + 1, m_lines.size())};
    }

    void addParagraph(const QString& words)
    {
        const qsizetype end = blockAt(below(m_lines.size())).end;
        m_lines.insert(end, words);
        m_lines.insert(end + 1, QString());
        if (end > 0 && !m_lines[end - 1].isEmpty())
            m_lines.insert(end, QString());
    }

    void removeFault()
    {
        const qsizetype at = m_lines.indexOf(half);
        if (at >= 0)
            m_lines.removeAt(at);
    }

    void cut(Lines lines)
    {
        if (lines.start > 1 && m_lines[lines.start].startsWith(u'('))
            lines.start = blockAt(lines.start - 2).start; // with the title of the argument
        m_clips.push_back({m_lines.mid(lines.start, lines.end - lines.start),
            lines.start > 0 ? m_lines[lines.start - 1] : QString()});
        m_lines.remove(lines.start, lines.end - lines.start);
    }

    /// A relation or a premise.
    void cutLine()
    {
        static const QRegularExpression sign(u"\\A(?:  [-+]|\\([0-9]+\\)) [^{]*\\z"_s);
        const qsizetype line = below(m_lines.size());
        if (line == 0 || !sign.match(m_lines[line]).hasMatch() || m_lines[line] == half)
            return;
        m_clips.push_back({{m_lines[line]}, m_lines[line - 1]});
        m_lines.removeAt(line);
    }

    /// Where it was, if that can be found; a paragraph, else, at the end.
    void paste()
    {
        if (m_clips.empty())
            return;
        const Clip clip = m_clips.back();
        const bool isLine = clip.lines.size() == 1 && !clip.lines[0].isEmpty();
        qsizetype at = m_lines.indexOf(clip.before) + 1;
        if (isLine && at == 0)
            return;
        m_clips.pop_back();
        at = at == 0 ? m_lines.size() : at;
        if (!isLine && at > 0 && !m_lines[at - 1].isEmpty())
            m_lines.insert(at++, QString());
        for (const QString& line : clip.lines)
            m_lines.insert(at++, line);
        if (!isLine && !clip.lines.isEmpty() && !clip.lines.back().isEmpty())
            m_lines.insert(at, QString());
    }

    void emptyBrackets()
    {
        static const QRegularExpression title(u"\\A([\\[<])[^\\]>]+(?=[\\]>]:)"_s);
        const qsizetype line = below(m_lines.size());
        m_lines[line].replace(title, u"\\1"_s);
    }

    void fillBrackets()
    {
        for (QString& line : m_lines) {
            if (line.startsWith(u"[]") || line.startsWith(u"<>"))
                line.insert(1, u"Filled "_s + QString::number(++m_news));
        }
    }

    std::mt19937 m_random;
    QStringList m_lines;
    std::vector<Clip> m_clips;
    int m_news = 0;
};

/// The number behind a word at the beginning; 0: there is none.
qint64 numberOf(const QString& text, const QString& word)
{
    qint64 number = 0;
    for (qsizetype i = word.size() + 1; text.startsWith(word + u' ') && i < text.size() && text[i].isDigit(); ++i)
        number = 10 * number + text[i].digitValue();
    return number;
}

/// What somebody would miss or wonder at; empty: nothing. Claims are known by their words, which nobody changes.
QString wrongIn(const Debate& debate, const Debate& before, QHash<qint64, ClaimId>& news)
{
    for (const Claim& claim : debate.claims().all()) {
        const bool wasThere = before.find(claim.id);
        const qint64 known = numberOf(claim.text, u"Claim"_s);
        const bool isAlone = claim.text.indexOf(u"New "_s) == claim.text.lastIndexOf(u"New "_s);
        const qint64 isNew = isAlone ? numberOf(claim.text, u"New"_s) : 0;
        if (known != (wasThere ? claim.id.value : 0))
            return u"another one: "_s + claim.text;
        if (wasThere && !debate.find(StatementId{claim.id.value + 910'000}))
            return u"without its statement: "_s + claim.text;
        if (isNew != 0 && news.value(isNew, claim.id) != claim.id)
            return u"not the same: "_s + claim.text;
        if (isNew != 0)
            news.insert(isNew, claim.id);
    }
    return faults(debate).empty() ? QString() : u"faulty"_s;
}

void clearTitles(Debate& debate)
{
    const SharedList<Claim> claims = debate.claims().all();
    for (Claim claim : claims) {
        claim.title.clear();
        debate.apply({put(claim)});
    }
}

/// What is not as it was, but for titles, which may come back as a text says them.
QString differenceOf(Debate debate, Debate before)
{
    clearTitles(debate);
    clearTitles(before);
    const SharedList<Place> places = debate.table<Place>().all();
    for (const Place& place : places) {
        if (!before.find(place.id))
            debate.apply({drop(place.id)});
    }
    const QStringList was = content(before, {});
    const QStringList is = content(debate, {});
    QString difference;
    for (const QString& line : was)
        difference += is.contains(line) ? QString() : u"- "_s + line.simplified() + u'\n';
    for (const QString& line : is)
        difference += was.contains(line) ? QString() : u"+ "_s + line.simplified() + u'\n';
    return difference;
}

} // namespace

/// Many edits of a text, one after the other, with pauses in which it is read.
class ArgdownManyEditsTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsTakenOverOrLost();
};

/// Once the text is as it was at first, the debate is, too.
void ArgdownManyEditsTest::nothingIsTakenOverOrLost()
{
    for (unsigned seed = 0; seed < 200 * timesOfSeeds(); ++seed) {
        const Debate before = furnished(seed);
        Desk desk(before);
        Author author(seed);
        QHash<qint64, ClaimId> news;
        QStringList texts{desk.shown.text};
        QString wrong;
        for (int step = 0; step < 12 && wrong.isEmpty(); ++step) {
            desk.type(author.edit(desk.shown.text));
            texts << desk.shown.text;
            wrong = wrongIn(desk.debate, before, news);
            if (author.below(4) != 0 || desk.debate.claims().isEmpty())
                continue;
            const ClaimId moved = desk.debate.claims().all().front().id;
            desk.change({put(Place{PlaceId{800'000 + step}, moved, 1, 2})});
        }
        if (wrong.isEmpty()) {
            desk.type(texts.front());
            wrong = differenceOf(desk.debate, before);
        }
        QVERIFY2(wrong.isEmpty(),
            qPrintable(u"seed %1: %2\n%3"_s.arg(QString::number(seed), wrong, texts.join(u"\n=====\n"_s))));
    }
}

QTEST_GUILESS_MAIN(ArgdownManyEditsTest)
#include "argdownmanyeditstest.moc"
