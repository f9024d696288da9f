#include "app/reporting/pdfcontent.h"

#include "app/reporting/pdflines.h"
#include "app/reporting/pdfmarks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace {

constexpr std::size_t transformed = 2; ///< saved states around what Qt paints: for the clip, and for the transform

/// The last word of a line.
QByteArrayView operatorOf(QByteArrayView line)
{
    return line.sliced(line.lastIndexOf(' ') + 1);
}

std::vector<double> numbersOf(QByteArrayView line)
{
    std::vector<double> numbers;
    for (const QByteArray& word : line.toByteArray().split(' ')) {
        bool isNumber = false;
        if (const double number = word.toDouble(&isNumber); isNumber)
            numbers.push_back(number);
    }
    return numbers;
}

/// Sets how something is painted, and paints nothing.
bool isSetting(QByteArrayView line)
{
    static constexpr std::array<QByteArrayView, 7> operators = {"cm", "gs", "cs", "CS", "scn", "SCN", "d"};
    return std::ranges::find(operators, operatorOf(line)) != operators.end();
}

class Marking {
public:
    Marking(const PdfStructure& structure, const std::vector<QString>& targets)
        : m_structure(structure)
        , m_targets(targets)
    {
    }

    std::optional<PdfContent> marked(const QByteArray& operators)
    {
        m_made.operators.reserve(operators.size() + operators.size() / 16);
        for (qsizetype at = 0; at < operators.size();) {
            const qsizetype found = operators.indexOf('\n', at);
            const qsizetype end = found < 0 ? operators.size() : found;
            if (!take(QByteArrayView(operators).sliced(at, end - at)))
                return std::nullopt;
            at = end + 1;
        }
        if (!m_opened.empty() || m_drops || m_links != m_targets.size() || !m_isOpen)
            return std::nullopt;
        m_made.operators += "EMC\n";
        return std::move(m_made);
    }

private:
    std::size_t depth() const { return m_opened.size(); }

    bool take(QByteArrayView line)
    {
        if (m_drops) { // what the mark's own state ends with
            m_drops = false;
            return line == "Q";
        }
        if (line.endsWith('q') || line.endsWith('Q'))
            return takeStates(line);
        if (line == "S" && m_mark)
            return takeMark(*m_mark);
        if (depth() < transformed && line.endsWith('n') && line.contains('W'))
            m_isClipped = true;
        noticeMark(line);
        if (line == "BT") {
            if (!takeText())
                return false;
            m_isEmpty = false;
        }
        if (line.endsWith(" scn"))
            m_colour = line.toByteArray();
        if (depth() == transformed && isSetting(line))
            m_settings += line.toByteArray() + '\n';
        put(line);
        return true;
    }
    void put(QByteArrayView line)
    {
        m_made.operators += line;
        m_made.operators += '\n';
    }

    bool takeStates(QByteArrayView line)
    {
        for (const char letter : line) {
            if (letter == 'q')
                m_opened.push_back(m_made.operators.size());
            else if (letter == 'Q' && !m_opened.empty())
                m_opened.pop_back();
            else if (letter != ' ')
                return false;
            m_isClipped = m_isClipped && depth() > 0;
        }
        if (line.endsWith('q') && depth() == transformed)
            m_settings = "q\n";
        put(line);
        return true;
    }

    /// Keeps the number of a mark whose line was begun and then drawn.
    void noticeMark(QByteArrayView line)
    {
        static const QByteArray begin = QByteArray::number(PdfMarks::from) + ' ';
        static const QByteArray end = QByteArray::number(PdfMarks::to) + ' ';
        m_mark.reset();
        if (line.startsWith(begin) && line.endsWith(" m"))
            m_begun = line.sliced(begin.size()).chopped(2).toByteArray();
        else if (m_begun && line == QByteArray(end + *m_begun + " l"))
            m_mark = m_begun->toInt();
        else
            m_begun.reset();
    }

    /// In the place of all that the mark painted, where nothing is saved.
    bool takeMark(int number)
    {
        m_mark.reset();
        m_begun.reset();
        if (depth() != transformed || m_isClipped || number >= static_cast<int>(m_structure.elements().size()))
            return false;
        m_made.operators.truncate(m_opened.back());
        m_opened.pop_back();
        m_drops = true;
        m_element = number;
        m_isLink = false;
        m_made.operators += "Q\n" + turn() + "q\n";
        return true;
    }

    /// Ends what went before and begins what follows.
    QByteArray turn()
    {
        const QByteArray end = m_isOpen ? "EMC\n" : "";
        m_isOpen = true;
        if (m_element == RunningHead)
            return end + "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n";
        if (m_element == PageNumber)
            return end + "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
        if (m_element < 0)
            return end + "/Artifact BMC\n";
        const QByteArray number = QByteArray::number(m_made.stretches.size());
        m_made.stretches.push_back({m_element});
        m_isEmpty = true;
        return end + typeOfStretch() + " <</MCID " + number + ">> BDC\n";
    }

    QByteArray typeOfStretch() const { return '/' + (m_isLink ? QByteArray("Link") : m_structure[m_element].type); }

    /// A text is part of a link or not; between both the marked content turns.
    bool takeText()
    {
        if (m_element < 0 || m_structure[m_element].type == "Figure" || isColour(pdfSpaceColour))
            return true;
        if (!isColour(pdfLinkColour)) {
            const bool wasLink = std::exchange(m_isLink, false);
            return !wasLink || turnBeforeText();
        }
        if (m_links == m_targets.size())
            return false;
        const bool goesOn = m_isLink && m_targets[m_links] == m_targets[m_links - 1];
        m_isLink = true;
        ++m_links;
        if (!goesOn && !turnBeforeText())
            return false;
        ++m_made.stretches.back().links;
        return true;
    }
    bool isColour(const QColor& colour) const
    {
        const std::vector<double> parts = numbersOf(m_colour);
        const auto isNear = [](double one, double other) { return std::abs(one - other) < 0.001; };
        return parts.size() == 3 && isNear(parts[0], colour.redF()) && isNear(parts[1], colour.greenF())
            && isNear(parts[2], colour.blueF());
    }

    /// Saved states are ended before and begun again after, with what had been set in them.
    bool turnBeforeText()
    {
        if (depth() != transformed + 1 || m_isClipped)
            return false;
        if (m_isEmpty)
            return rename();
        const qsizetype at = m_opened.back();
        const QByteArray before = "Q\nQ\n" + turn() + "q\n";
        m_made.stretches.back().isMarked = false;
        m_made.operators.insert(at, before + m_settings);
        m_opened = {at + before.size() - 2, at + before.size(), at + before.size() + m_settings.size()};
        return true;
    }

    /// What was begun last as what its first text is.
    bool rename()
    {
        const qsizetype at = m_made.operators.lastIndexOf(" <</MCID ");
        const qsizetype from = m_made.operators.lastIndexOf('/', at);
        const QByteArray type = typeOfStretch();
        m_made.operators.replace(from, at - from, type);
        for (qsizetype& opened : m_opened)
            opened += opened > from ? type.size() - (at - from) : 0;
        return true;
    }

    const PdfStructure& m_structure;
    const std::vector<QString>& m_targets;
    PdfContent m_made;
    std::vector<qsizetype> m_opened; ///< where the states that are saved now begin
    QByteArray m_settings; ///< what was set since the transform was
    QByteArray m_colour; ///< of letters, as it was set
    std::optional<QByteArray> m_begun;
    std::optional<int> m_mark;
    bool m_isClipped = false;
    bool m_drops = false;
    bool m_isOpen = false;
    int m_element = Decoration;
    bool m_isLink = false;
    bool m_isEmpty = true; ///< nothing has been painted since the last turn
    std::size_t m_links = 0;
};

}

std::optional<PdfContent> markedContent(
    const QByteArray& operators, const PdfStructure& structure, const std::vector<QString>& targets)
{
    return Marking(structure, targets).marked(operators);
}
