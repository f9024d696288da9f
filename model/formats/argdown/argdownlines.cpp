#include "model/formats/argdown/argdownblocks.h"

#include "model/debate/sentences.h"

// The parts of ArgdownBlocks that read premise-conclusion structures.

/// Whether numbered lines are premises and conclusions rather than statements with a number. Each token is looked at
/// once, however many blocks there are up to the next empty line.
bool ArgdownBlocks::hasInferenceAhead()
{
    const auto tells = [](ArgdownPart part) {
        return part == ArgdownPart::InferenceStart || part == ArgdownPart::EmptyLine || part == ArgdownPart::Heading;
    };
    m_told = std::max(m_told, m_next);
    while (m_told < m_tokens.size() && !tells(m_tokens[m_told].part))
        ++m_told;
    return m_told < m_tokens.size() && m_tokens[m_told].part == ArgdownPart::InferenceStart;
}

/// What stands above a conclusion that is not there is no part of an argument.
void ArgdownBlocks::faultUnconcluded(ArgdownSpan span)
{
    fault(span, Sentences::tr("The conclusion is missing: a numbered line below a line of hyphens."));
}

void ArgdownBlocks::readLines(std::optional<int> argument)
{
    const bool isArgument = hasInferenceAhead();
    if (!isArgument)
        fault(spanHere(), Sentences::tr("Numbered lines need a line of hyphens and a conclusion below it."));
    if (argument && isArgument && !m_model.arguments[static_cast<std::size_t>(*argument)].lines.empty()) {
        fault(spanHere(), Sentences::tr("The argument above has its premises and conclusion already."));
        argument.reset();
    }
    const int index = !isArgument ? -1 : argument ? *argument : m_builder.untitledArgument();
    ArgdownLine line;
    while (is(ArgdownPart::Number) || (is(ArgdownPart::InferenceStart) && isArgument)) {
        if (is(ArgdownPart::InferenceStart)) {
            if (line.isConclusion())
                faultUnconcluded(line.bar);
            line = readInference(index);
            continue;
        }
        ++m_next;
        const ArgdownEnd end = readElement(isArgument ? ArgdownRole::Premise : ArgdownRole::TopLevel);
        if (isArgument && end.kind == ArgdownEnd::Kind::Statement)
            m_builder.addLine(index, end, std::exchange(line, ArgdownLine()));
        else if (isArgument)
            fault(m_model.arguments[static_cast<std::size_t>(end.index)].members.back().span,
                Sentences::tr("An argument cannot be a premise or a conclusion."));
    }
    m_inference.reset();
    const auto below = isArgument ? m_builder.endLines(index) : std::nullopt;
    if (line.isConclusion())
        faultUnconcluded(line.bar);
    else if (below)
        faultUnconcluded(*below);
}

QStringList ArgdownBlocks::readRules()
{
    QStringList rules;
    ArgdownContent rule(m_text, m_reading);
    const auto end = [&] {
        if (const QString text = rule.text().trimmed(); !text.isEmpty())
            rules.append(text);
        rule = ArgdownContent(m_text, m_reading);
    };
    for (; hasMore(); ++m_next) {
        if (is(ArgdownPart::Comma))
            end();
        else if (is(ArgdownPart::Words) || is(ArgdownPart::Stray) || is(ArgdownPart::Escaped)
            || is(ArgdownPart::Special))
            rule.add(m_tokens[m_next]);
        else
            break;
    }
    end();
    return rules;
}

/// The bar above a conclusion with its rules, data and undercuts: what the conclusion's line will say of them.
ArgdownLine ArgdownBlocks::readInference(int argument)
{
    ArgdownLine line;
    line.role = ArgdownRole::IntermediaryConclusion;
    line.bar = spanHere();
    ++m_next;
    skip(ArgdownPart::Newline);
    line.rules = readRules();
    line.data = readData();
    skip(ArgdownPart::Newline);
    const auto lines = static_cast<int>(m_model.arguments[static_cast<std::size_t>(argument)].lines.size());
    m_inference = ArgdownEnd{ArgdownEnd::Kind::Inference, argument, lines};
    skipInference(line.bar);
    line.bar.end = m_tokens[m_next - 1].end;
    skip(ArgdownPart::Newline);
    if (is(ArgdownPart::Indent)) {
        std::vector<Level> levels(1);
        levels[0].end = *m_inference;
        readLevels(levels);
    }
    return line;
}

/// To the end of a bar, where all that may stand in it has been read.
void ArgdownBlocks::skipInference(ArgdownSpan bar)
{
    if (is(ArgdownPart::InferenceEnd)) {
        if (m_tokens[m_next].isUnmatched)
            fault(bar, Sentences::tr("The line above a conclusion has at least four hyphens."), true);
        ++m_next;
        return;
    }
    while (hasMore() && !is(ArgdownPart::InferenceEnd) && !is(ArgdownPart::EmptyLine))
        ++m_next;
    fault({bar.start, position()},
        Sentences::tr("Between the hyphens above a conclusion there can be rules, with commas, and data."));
    skip(ArgdownPart::InferenceEnd);
}
