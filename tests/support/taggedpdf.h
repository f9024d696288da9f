#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

/// The objects of a PDF as its cross-reference stream names them (ISO 32000-1, 7.5).
class PdfObjects {
public:
    explicit PdfObjects(const QByteArray& pdf)
    {
        const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
        const qsizetype table = number(pdf.sliced(start, pdf.indexOf('\n', start) - start));
        const QByteArray body = pdf.sliced(table);
        m_trailer = body.first(body.indexOf("stream\n"));
        const QByteArray rows = unpacked(body, m_trailer);
        for (qsizetype at = 0; at + 6 <= rows.size(); at += 6) {
            quint32 place = 0;
            for (qsizetype i = 1; i < 5; ++i)
                place = place << 8 | static_cast<uchar>(rows[at + i]);
            if (rows[at] == 1)
                m_objects[static_cast<int>(at / 6)] = pdf.sliced(place);
            else if (rows[at] == 2)
                m_packs.insert(static_cast<int>(place));
        }
        cut();
        for (const int pack : m_packs)
            unpack(content(pack), entry((*this)[pack], "First").toInt());
    }

    QByteArray operator[](int object) const
    {
        const auto found = m_objects.find(object);
        return found == m_objects.end() ? QByteArray() : found->second;
    }
    const std::map<int, QByteArray>& all() const { return m_objects; }
    const QByteArray& trailer() const { return m_trailer; }

    /// What follows a key up to the end of its line.
    static QByteArray entry(const QByteArray& body, const QByteArray& key)
    {
        const qsizetype at = body.indexOf(QByteArray('/' + key + ' '));
        const qsizetype from = at + key.size() + 2;
        return at < 0 ? QByteArray() : body.sliced(from, body.indexOf('\n', from) - from).trimmed();
    }
    static int reference(const QByteArray& body, const QByteArray& key)
    {
        return static_cast<int>(number(entry(body, key).split(' ').front()));
    }
    static std::vector<int> references(const QByteArray& list)
    {
        static const QRegularExpression one(QStringLiteral("(\\d+) 0 R"));
        std::vector<int> found;
        for (const auto& match : one.globalMatch(QString::fromLatin1(list)))
            found.push_back(match.captured(1).toInt());
        return found;
    }
    QByteArray content(int object) const { return unpacked((*this)[object], (*this)[object]); }

private:
    static qsizetype number(const QByteArray& word) { return word.trimmed().toLongLong(); }
    QByteArray unpacked(const QByteArray& body, const QByteArray& dictionary) const
    {
        const QByteArray length = entry(dictionary, "Length");
        const qsizetype size = length.contains(" R")
            ? number((*this)[static_cast<int>(number(length.split(' ').front()))])
            : number(length.split(' ').front());
        const QByteArray bytes = body.sliced(body.indexOf("stream\n") + 7, size);
        return dictionary.first(dictionary.indexOf(">>")).contains("/FlateDecode")
            ? qUncompress(QByteArray(4, '\0') + bytes)
            : bytes;
    }
    /// Each to its end; a stream may hold anything.
    void cut()
    {
        for (auto& [object, body] : m_objects) {
            const QByteArray head = QByteArray::number(object) + " 0 obj\n";
            const qsizetype stream = body.indexOf("stream\n");
            const qsizetype end = body.indexOf("\nendobj\n");
            if (stream < 0 || stream > end)
                body = body.first(end);
            if (!body.startsWith(head))
                qFatal("object %d is not where it should be", object);
            body = body.sliced(head.size());
        }
    }
    void unpack(const QByteArray& pack, int first)
    {
        const QList<QByteArray> numbers = pack.first(first).trimmed().split(' ');
        for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
            const qsizetype from = first + numbers[i + 1].toLongLong();
            const qsizetype end = i + 3 < numbers.size() ? first + numbers[i + 3].toLongLong() : pack.size();
            m_objects[numbers[i].toInt()] = pack.sliced(from, end - from);
        }
    }

    std::map<int, QByteArray> m_objects;
    std::set<int> m_packs;
    QByteArray m_trailer;
};

/// What a page paints, by what it is marked as.
class PaintedPage {
public:
    PaintedPage(const PdfObjects& objects, int page)
        : m_objects(objects)
        , m_resources(objects[PdfObjects::reference(objects[page], "Resources")])
    {
        for (const QByteArray& line : objects.content(PdfObjects::reference(objects[page], "Contents")).split('\n'))
            take(line);
        if (!m_marks.empty() || m_depth != 0 || m_isText)
            faults.append(QStringLiteral("something is not ended"));
    }

    std::map<int, QString> texts; ///< by MCID
    QStringList faults;

private:
    struct Mark {
        int id = -1; ///< an artifact, or part of one
        int depth = 0;
        bool isText = false;
    };

    void take(const QByteArray& line)
    {
        static const QRegularExpression letters(QStringLiteral("<([0-9A-F]{4})> Tj$"));
        static const QRegularExpression paints(QStringLiteral("(^|\\s)(f|f\\*|S|B|B\\*|Do|sh)$"));
        if (line.startsWith("/F") && line.contains(" Tf "))
            m_font = line.sliced(1, line.indexOf(' ') - 1);
        if (line == "BT" || line == "ET")
            m_isText = line == "BT";
        if (line.endsWith("BDC") || line.endsWith("BMC"))
            begin(line);
        else if (line == "EMC")
            end();
        else if (line.simplified().split(' ').front() == "q" || line.startsWith('Q'))
            m_depth += static_cast<int>(line.count('q') - line.count('Q'));
        if (paints.match(QString::fromLatin1(line)).hasMatch() && m_marks.empty())
            faults.append(QStringLiteral("painting that is nothing"));
        if (const auto match = letters.match(QString::fromLatin1(line)); match.hasMatch())
            paint(match.captured(1).toInt(nullptr, 16));
    }
    void begin(const QByteArray& line)
    {
        Mark mark{-1, m_depth, m_isText};
        if (const qsizetype at = line.indexOf("/MCID "); at >= 0) {
            mark.id = line.sliced(at + 6, line.indexOf('>', at) - at - 6).toInt();
            if (!m_marks.empty() || !texts.emplace(mark.id, QString()).second)
                faults.append(QStringLiteral("MCID %1 comes twice or within").arg(mark.id));
        }
        m_marks.push_back(mark);
    }
    void end()
    {
        if (m_marks.empty() || m_marks.back().depth != m_depth || m_marks.back().isText != m_isText)
            faults.append(QStringLiteral("an end without its beginning"));
        else
            m_marks.pop_back();
    }
    void paint(int glyph)
    {
        if (m_marks.empty())
            faults.append(QStringLiteral("a letter that is nothing"));
        else if (m_marks.front().id >= 0)
            texts[m_marks.front().id] += lettersOf(m_font).value(glyph, QStringLiteral("?"));
    }
    const QHash<int, QString>& lettersOf(const QByteArray& font)
    {
        QHash<int, QString>& letters = m_letters[font];
        if (letters.isEmpty()) {
            const QByteArray map = m_objects.content(
                PdfObjects::reference(m_objects[PdfObjects::reference(m_resources, font)], "ToUnicode"));
            static const QRegularExpression list(QStringLiteral("<(....)> <....> (?:\\[([^\\]]*)\\]|<(....)>)"));
            for (const auto& match : list.globalMatch(QString::fromLatin1(map))) {
                int glyph = match.captured(1).toInt(nullptr, 16);
                for (const QString& code : QString(match.captured(2) + match.captured(3))
                                               .split(QRegularExpression(QStringLiteral("[<> ]+")), Qt::SkipEmptyParts))
                    letters[glyph++] = QString(QChar(code.toInt(nullptr, 16)));
            }
        }
        return letters;
    }

    const PdfObjects& m_objects;
    QByteArray m_resources;
    std::map<QByteArray, QHash<int, QString>> m_letters;
    std::vector<Mark> m_marks;
    QByteArray m_font;
    int m_depth = 0;
    bool m_isText = false;
};

/// A part of the structure, and all that is read out in it.
struct ReadElement {
    QByteArray type;
    int object = 0;
    int depth = 0;
    QString text; ///< of itself and of the links in it
    QString words; ///< that it says it has instead
    QString language;
    QString alternative;
    QByteArray attributes;
    std::vector<int> areas; ///< the objects of a link's
};

/// A tagged PDF as assistive technology reads it.
class TaggedPdf {
public:
    explicit TaggedPdf(const QByteArray& pdf)
        : m_objects(pdf)
    {
        const QByteArray catalogue = m_objects[PdfObjects::reference(m_objects.trailer(), "Root")];
        m_isTagged = catalogue.contains("/MarkInfo <</Marked true>>") && catalogue.contains("/DisplayDocTitle true");
        m_order = PdfObjects::references(m_objects[PdfObjects::reference(catalogue, "Pages")]);
        for (const int page : m_order)
            m_pages.emplace(page, PaintedPage(m_objects, page));
        m_root = m_objects[PdfObjects::reference(catalogue, "StructTreeRoot")];
        if (m_isTagged)
            read();
    }

    bool isTagged() const { return m_isTagged; }
    const std::vector<ReadElement>& elements() const { return m_elements; } ///< in the order of reading
    const std::vector<int>& pages() const { return m_order; }
    const PdfObjects& objects() const { return m_objects; }

    /// What is not as it has to be.
    QStringList faults() const
    {
        QStringList found = m_faults;
        for (const auto& [page, painted] : m_pages) {
            for (const QString& fault : painted.faults)
                found.append(QStringLiteral("page object %1: %2").arg(page).arg(fault));
        }
        return found + faultsOfOwners();
    }

private:
    void read()
    {
        std::vector<std::pair<int, int>> open{{PdfObjects::reference(m_root, "K"), 0}};
        while (!open.empty()) {
            const auto [object, depth] = open.back();
            open.pop_back();
            const std::vector<int> kids = readElement(object, depth);
            for (auto kid = kids.rbegin(); kid != kids.rend(); ++kid)
                open.emplace_back(*kid, depth + 1);
        }
    }
    static QString textIn(const QByteArray& body, const QByteArray& key)
    {
        const QByteArray bytes = QByteArray::fromHex(PdfObjects::entry(body, key)).mid(2);
        QString text;
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
            text += QChar(static_cast<uchar>(bytes[i]) << 8 | static_cast<uchar>(bytes[i + 1]));
        return text;
    }

    /// @return the elements in it.
    std::vector<int> readElement(int object, int depth)
    {
        const QByteArray body = m_objects[object];
        ReadElement element{PdfObjects::entry(body, "S").sliced(1), object, depth};
        element.words = textIn(body, "ActualText");
        element.language = textIn(body, "Lang");
        element.alternative = textIn(body, "Alt");
        element.attributes = PdfObjects::entry(body, "A");
        static const QRegularExpression kid(QStringLiteral(
            "<</Type /MCR /Pg (\\d+) 0 R /MCID (\\d+)>>|<</Type /OBJR /Pg (\\d+) 0 R /Obj (\\d+) 0 R>>|(\\d+) 0 R|(\\d+)"));
        const int page = PdfObjects::reference(body, "Pg");
        std::vector<int> kids;
        const std::size_t own = m_elements.size();
        m_elements.push_back(element);
        for (const auto& match : kid.globalMatch(QString::fromLatin1(PdfObjects::entry(body, "K")))) {
            if (match.hasCaptured(6))
                element.text += claim(page, match.captured(6).toInt(), object);
            else if (match.hasCaptured(5) && isInline(match.captured(5).toInt()))
                element.text += readInline(match.captured(5).toInt(), depth + 1);
            else if (match.hasCaptured(5))
                kids.push_back(match.captured(5).toInt());
            else if (match.hasCaptured(4))
                element.areas.push_back(claimArea(match.captured(4).toInt(), object));
            else
                element.text += claim(match.captured(1).toInt(), match.captured(2).toInt(), object);
        }
        m_elements[own] = element;
        return kids;
    }
    bool isInline(int object) const
    {
        const QByteArray type = PdfObjects::entry(m_objects[object], "S");
        return type == "/Link" || type == "/Span";
    }
    QString readInline(int object, int depth)
    {
        const std::size_t own = m_elements.size();
        readElement(object, depth);
        return m_elements[own].words.isEmpty() ? m_elements[own].text : m_elements[own].words;
    }
    QString claim(int page, int id, int object)
    {
        const auto painted = m_pages.find(page);
        if (painted == m_pages.end() || !painted->second.texts.contains(id))
            m_faults.append(QStringLiteral("object %1 is not painted").arg(object));
        if (!m_owners.emplace(std::pair(page, id), object).second)
            m_faults.append(QStringLiteral("MCID %1 has two owners").arg(id));
        return painted == m_pages.end() ? QString() : painted->second.texts.at(id);
    }
    int claimArea(int area, int object)
    {
        const int key = PdfObjects::entry(m_objects[area], "StructParent").toInt();
        if (ownersAt(key) != std::vector<int>{object})
            m_faults.append(QStringLiteral("link area %1 does not know what it is part of").arg(area));
        m_areas.insert(area);
        return area;
    }
    std::vector<int> ownersAt(int key) const
    {
        const QByteArray tree = m_objects[PdfObjects::reference(m_root, "ParentTree")];
        const QByteArray begin = '\n' + QByteArray::number(key) + ' ';
        const qsizetype at = tree.indexOf(begin) + begin.size();
        return PdfObjects::references(tree.sliced(at, tree.indexOf('\n', at) - at));
    }
    QStringList faultsOfOwners() const
    {
        QStringList found;
        for (const auto& [page, painted] : m_pages) {
            const QByteArray body = m_objects[page];
            const std::vector<int> owners = ownersAt(PdfObjects::entry(body, "StructParents").toInt());
            if (owners.size() != painted.texts.size() || PdfObjects::entry(body, "Tabs") != "/S")
                found.append(QStringLiteral("page object %1 does not know what is on it").arg(page));
            for (std::size_t id = 0; id < owners.size(); ++id) {
                const auto owner = m_owners.find({page, static_cast<int>(id)});
                if (owner == m_owners.end() || owner->second != owners[id])
                    found.append(QStringLiteral("MCID %1 of page object %2 is nobody's").arg(id).arg(page));
            }
            for (const int area : PdfObjects::references(m_objects[PdfObjects::reference(body, "Annots")])) {
                if (!m_areas.contains(area))
                    found.append(QStringLiteral("link area %1 is nobody's").arg(area));
            }
        }
        return found;
    }

    PdfObjects m_objects;
    std::map<int, PaintedPage> m_pages;
    std::vector<int> m_order;
    QByteArray m_root;
    std::vector<ReadElement> m_elements;
    std::map<std::pair<int, int>, int> m_owners;
    std::set<int> m_areas;
    QStringList m_faults;
    bool m_isTagged = false;
};
