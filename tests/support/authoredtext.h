#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <random>
#include <utility>

/// Argdown of chance as people write it, in which @argdown/core finds no error: headings, statements, arguments with
/// and without premises and conclusions, tags, data, other wordings, lines that an inference uses. All words are
/// different.
class AuthoredText {
public:
    explicit AuthoredText(unsigned seed)
        : m_random(seed)
    {
    }

    QString make()
    {
        const int steps = 1 + below(3);
        for (int i = 0; i < 3 + below(3); ++i)
            m_statements << QStringLiteral("S%1").arg(i);
        QStringList blocks;
        for (int i = 0; i < steps; ++i)
            blocks << structure(QStringLiteral("A%1").arg(i));
        for (const QString& statement : std::as_const(m_statements))
            blocks << block(u'[' + statement + u']');
        if (below(2))
            blocks << QStringLiteral("# Heading") + tags() + u'\n';
        std::shuffle(blocks.begin(), blocks.end(), m_random);
        blocks << block(QStringLiteral("<B>")); // last, since premises below it would be its own
        const QString settings = below(4) ? QString() : QStringLiteral("model: {mode: strict}\n");
        return QStringLiteral("===\ntitle: T\n") + settings + QStringLiteral("===\n\n") + blocks.join(u'\n');
    }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    QString tags()
    {
        static const QStringList signs{
            QStringLiteral(" #con"), QStringLiteral(" #pro-1"), QStringLiteral(" #(two of)")};
        QString tags;
        for (int i = below(5) - 2; i > 0; --i)
            tags += signs[below(3)];
        return tags;
    }

    QString words()
    {
        static const QStringList ornaments{QStringLiteral("**bold** end"), QStringLiteral("a _slanted_ one"),
            QStringLiteral("\\#none, 2\\*2"), QStringLiteral("see #within it"), QStringLiteral("[link](http://x.y) z")};
        const QString words = QStringLiteral("words %1").arg(++m_words);
        return (below(3) ? words : QString(words + u' ' + ornaments[below(5)])) + tags();
    }

    QString data()
    {
        static const QStringList members{QStringLiteral("source: \"A book\""), QStringLiteral("force: 2"),
            QStringLiteral("from: [\"x\", \"y\"]"), QStringLiteral("note: \"n\""), QStringLiteral("k: {l: [1, 2]}")};
        return below(3) ? QString() : QString(u'{' + members[below(5)] + u'}');
    }

    /// Its words are said at one place, sometimes at two.
    QString said(const QString& bracketed)
    {
        if (m_defined.contains(bracketed) && below(8))
            return bracketed + tags();
        m_defined.insert(bracketed);
        const QString data = this->data();
        return bracketed + QStringLiteral(": ") + words() + (data.isEmpty() ? data : QString(u' ' + data));
    }

    /// Whether nothing is said of the two yet; an argument speaks by its conclusion.
    bool isNewPair(const QString& one, const QString& other)
    {
        const QString from = m_conclusions.value(one, one);
        const QString to = m_conclusions.value(other, other);
        if (from == to || m_pairs.contains(from + to) || m_pairs.contains(to + from))
            return false;
        m_pairs.insert(from + to);
        return true;
    }

    QString relations(const QString& about)
    {
        static const QStringList signs{
            QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("+>"), QStringLiteral("->"), QStringLiteral("><")};
        QString lines;
        for (int i = below(4) - 1; i > 0; --i) {
            const QStringList structures = m_conclusions.keys();
            const bool isArgument = below(4) == 0;
            const QString other = isArgument ? structures[below(int(structures.size()))]
                                             : QString(u'[' + m_statements[below(int(m_statements.size()))] + u']');
            const bool isBetween = about.startsWith(u'[') && !isArgument;
            if (about != other && isNewPair(about, other))
                lines += QStringLiteral("  ") + signs[below(isBetween ? 5 : 4)] + u' ' + other + tags() + u'\n';
        }
        if (about.startsWith(u'<') && below(3) == 0)
            lines += QStringLiteral("  _ ") + words() + u'\n';
        return lines;
    }

    QString block(const QString& bracketed) { return said(bracketed) + u'\n' + relations(bracketed); }

    QString uses(int above)
    {
        QList<int> numbers;
        for (int line = 1; line <= above; ++line)
            numbers << line;
        std::shuffle(numbers.begin(), numbers.end(), m_random);
        QStringList used;
        for (const int line : numbers.first(1 + below(above)))
            used << QString::number(line);
        return (below(3) ? QStringLiteral("{uses: [") : QStringLiteral("{from: [")) + used.join(QStringLiteral(", "))
            + QStringLiteral("]}");
    }

    QString bar(int above)
    {
        const QString rule = QStringLiteral("Rule %1").arg(below(3));
        switch (below(5)) {
        case 0:
            return QStringLiteral("--\n") + uses(above) + QStringLiteral("\n--\n");
        case 1:
            return QStringLiteral("-- ") + rule + QStringLiteral(", More ") + uses(above) + QStringLiteral(" --\n");
        case 2:
            return QStringLiteral("--\n") + rule + QStringLiteral(" {force: 2}\n--\n");
        case 3:
            return QStringLiteral("----\n  <_ ") + words() + u'\n';
        default:
            return QStringLiteral("----\n");
        }
    }

    /// Of one or two steps, between statements that are all different.
    QString structure(const QString& title)
    {
        QStringList left = m_statements;
        std::shuffle(left.begin(), left.end(), m_random);
        m_conclusions.insert(u'<' + title + u'>', u'[' + left.last() + u']');
        QString text = below(5) ? block(u'<' + title + u'>') + u'\n' : QString();
        int line = 0;
        const auto numbered = [&](const QString& what) { text += QStringLiteral("(%1) ").arg(++line) + what + u'\n'; };
        const auto premise
            = [&] { numbered(left.size() > 1 && below(2) ? said(u'[' + left.takeFirst() + u']') : words()); };
        for (int i = 1 + below(4); i > 0; --i)
            premise();
        if (below(2)) {
            text += bar(line);
            numbered(words());
            for (int i = below(3); i > 0; --i)
                premise();
        }
        const bool isToldBelow = below(5) == 0;
        text += isToldBelow ? QStringLiteral("----\n") : bar(line);
        const QString conclusion = u'[' + left.last() + u']';
        numbered(
            isToldBelow ? QString(conclusion + QStringLiteral(": ") + words() + u' ' + uses(line)) : said(conclusion));
        m_defined.insert(conclusion);
        return text;
    }

    std::mt19937 m_random;
    QStringList m_statements;
    QSet<QString> m_defined;
    QSet<QString> m_pairs;
    QMap<QString, QString> m_conclusions; ///< of arguments
    int m_words = 0;
};
