#include "app/window/editing/outlinetext.h"

#include "model/debate/editing/claims.h"

#include <QRegularExpression>

#include <unordered_set>

namespace {

constexpr int indentation = 4; // spaces a level

QString oneLine(const QString& text)
{
    return text.simplified();
}

QString sign(const Inference& inference)
{
    if (std::holds_alternative<InferenceId>(inference.target))
        return QStringLiteral("<_ ");
    return inference.kind == InferenceKind::Attack ? QStringLiteral("- ") : QStringLiteral("+ ");
}

/// Writes without recursing, so that no depth is too deep and no circle without end.
class OutlineWriter {
public:
    explicit OutlineWriter(const Debate& debate)
        : m_debate(debate)
    {
    }

    QString write()
    {
        for (const Issue* issue : m_debate.issues().inOrder())
            m_text += oneLine(issue->text) + u'\n';
        for (const Claim* claim : m_debate.claims().inOrder()) {
            if (m_debate.restingOn(claim->id).empty())
                writeFrom(claim->id);
        }
        for (const Claim* claim : m_debate.claims().inOrder())
            writeFrom(claim->id); // those in circles that nothing leads into
        return m_text;
    }

private:
    struct Line {
        QString sign;
        std::vector<ClaimId> claims;
        InferenceId inference;
        int depth = 0;
    };

    void writeFrom(ClaimId claim)
    {
        if (m_written.contains(claim))
            return;
        m_waiting.push_back({{}, {claim}, {}, 0});
        while (!m_waiting.empty()) {
            const Line line = std::move(m_waiting.back());
            m_waiting.pop_back();
            writeLine(line);
        }
    }

    void writeLine(const Line& line)
    {
        QStringList words;
        for (ClaimId id : line.claims)
            words.append(oneLine(m_debate.find(id)->text));
        m_text += QString(line.depth * indentation, u' ') + line.sign + words.join(QLatin1StringView(" + ")) + u'\n';
        if (line.inference)
            below(line.inference, line.depth + 1);
        for (ClaimId id : line.claims) {
            if (m_written.insert(id).second)
                below(id, line.depth + 1);
        }
    }

    void below(Target target, int depth)
    {
        const auto bearing = m_debate.bearingOn(target);
        for (auto inference = bearing.rbegin(); inference != bearing.rend(); ++inference) {
            Line line{sign(**inference), {}, (*inference)->id, depth};
            for (const Premise& premise : (*inference)->premises)
                line.claims.push_back(premise.claim);
            m_waiting.push_back(std::move(line));
        }
    }

    const Debate& m_debate;
    QString m_text;
    std::vector<Line> m_waiting;
    std::unordered_set<ClaimId> m_written;
};

/// A line that was read.
struct Read {
    int column = 0;
    QString sign;
    QString words;
};

Read readLine(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\s*)(<_|_>|<?[-+−–*•>])?\\s*(.*?)\\s*$"), QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(line);
    Read read;
    for (QChar space : match.captured(1))
        read.column += space == u'\t' ? indentation : 1;
    read.sign = match.captured(2);
    read.words = match.captured(3);
    return read;
}

bool isAttack(const QString& sign)
{
    return sign.endsWith(u'-') || sign == QStringLiteral("−") || sign == QLatin1StringView("<_");
}

class OutlineReader {
public:
    Debate read(const QString& text)
    {
        std::vector<Read> lines;
        for (const QString& line : text.split(u'\n')) {
            if (Read read = readLine(line); !read.words.isEmpty())
                lines.push_back(std::move(read));
        }
        m_hasSigns = std::any_of(lines.begin(), lines.end(),
            [](const Read& line) { return line.sign.contains(u'+') || line.sign == QLatin1StringView("<_"); });
        for (const Read& line : lines)
            take(line);
        Debate debate;
        debate.apply(m_edits);
        return debate;
    }

private:
    struct Above {
        int column = 0;
        ClaimId claim;
        InferenceId inference;
    };

    void take(const Read& line)
    {
        while (!m_above.empty() && m_above.back().column >= line.column)
            m_above.pop_back();
        Claim claim;
        claim.id = newId<ClaimId>();
        claim.text = line.words;
        claim.order = ++m_order;
        Above here{line.column, claim.id, {}};
        m_edits.push_back(put(claim));
        if (!m_above.empty())
            here.inference = attach(claim.id, line.sign);
        m_above.push_back(here);
    }

    InferenceId attach(ClaimId claim, const QString& sign)
    {
        const Above& above = m_above.back();
        Inference inference;
        inference.id = newId<InferenceId>();
        inference.kind = m_hasSigns && isAttack(sign) ? InferenceKind::Attack : InferenceKind::Support;
        inference.premises = {{claim}};
        inference.target = above.claim;
        if (sign == QLatin1StringView("<_") && above.inference)
            inference.target = above.inference;
        inference.order = m_order;
        m_edits.push_back(put(inference));
        return inference.id;
    }

    bool m_hasSigns = false; ///< "-" is only an objection where there are other signs, else a bullet
    double m_order = 0;
    std::vector<Above> m_above;
    Edits m_edits;
};

}

QString outlineText(const Debate& debate)
{
    return OutlineWriter(debate).write();
}

Debate debateOf(const QString& text)
{
    return OutlineReader().read(text);
}
