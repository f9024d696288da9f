#pragma once

#include "tests/support/writtendebate.h"

#include <random>

/// One line of a text, as it was and as it is; either may be missing.
struct LineEdit {
    QString text;
    qsizetype line = 0;
    bool isAdded = false;
    bool isTaken = false;
};

/// Changes one line of a text, by chance.
class LineEditing {
public:
    explicit LineEditing(unsigned seed)
        : m_random(seed)
        , m_words(seed)
    {
    }

    LineEdit edit(const QString& text)
    {
        QStringList lines = text.split(u'\n');
        LineEdit made;
        made.line = below(lines.size() - 1); // the last one is behind the last end of a line
        QString& line = lines[made.line];
        switch (below(9)) {
        case 0:
            line += QStringLiteral(" more");
            break;
        case 1:
            if (!line.isEmpty())
                line[below(line.size())] = u'x';
            break;
        case 2:
            if (!line.isEmpty())
                line.insert(below(line.size()), QStringLiteral("[]<>{}#*_@/\\:.-+=()")[below(20)]);
            break;
        case 3:
            if (!line.isEmpty())
                line.remove(below(line.size()), 1);
            break;
        case 4:
            made.isTaken = true;
            lines.removeAt(made.line);
            break;
        case 5:
            line.replace(QStringLiteral("  + "), QStringLiteral("  - "));
            break;
        case 6:
            made.isAdded = true;
            lines.insert(made.line, QStringLiteral("  + ") + m_words.words());
            break;
        case 7:
            made.isAdded = true;
            lines.insert(made.line, m_words.words());
            break;
        default:
            made.isAdded = true;
            lines.insert(made.line, QString(lines[below(lines.size())]));
        }
        made.text = lines.join(u'\n');
        return made;
    }

private:
    qsizetype below(qsizetype count) { return qsizetype(m_random() % unsigned(count)); }

    std::mt19937 m_random;
    WrittenDebate m_words;
};
