#pragma once

#include "model/formats/argdown/argdownbuilder.h"
#include "model/formats/argdown/argdowncontent.h"

/// Goes over the blocks of a text and tells the builder what they say. No nesting in the text is nesting of calls.
class ArgdownBlocks {
public:
    ArgdownBlocks(QStringView text, ArgdownModel& model);

    bool hasMore() const { return m_next < m_tokens.size(); }
    qsizetype position() const { return hasMore() ? m_tokens[m_next].start : m_text.size(); }
    void readSome(); ///< some thousand tokens, or the rest

private:
    /// An element whose relations are being read, or the inference above a conclusion.
    struct Level {
        std::optional<ArgdownElement> element;
        ArgdownEnd end; ///< once relations begin
        ArgdownPart sign = ArgdownPart::Supports; ///< how it bears on the level below
        qsizetype signStart = 0;
        bool isOpen = false;
    };

    bool is(ArgdownPart part) const { return hasMore() && m_tokens[m_next].part == part; }
    bool isNext(std::size_t ahead, ArgdownPart part) const;
    bool isContent() const { return hasMore() && isArgdownContent(m_tokens[m_next].part); }
    bool isRelation() const { return hasMore() && isArgdownRelation(m_tokens[m_next].part); }
    bool isTitle() const; ///< or a reference
    bool isItem() const { return is(ArgdownPart::OrderedItem) || is(ArgdownPart::UnorderedItem); }
    bool isAfterNewline() const { return m_next > 0 && m_tokens[m_next - 1].part == ArgdownPart::Newline; }
    bool skip(ArgdownPart part);
    void skipBlank();
    ArgdownSpan spanHere() const;

    void fault(ArgdownSpan span, const QString& what, bool isHarmless = false);
    void readFrontMatter();
    void readBlock();
    void endBlock();
    void skipBlock();

    void readHeading();
    void readList();
    void readLines(std::optional<int> argument);
    bool hasInferenceAhead();
    void faultUnconcluded(ArgdownSpan span);
    ArgdownLine readInference(int argument);
    QStringList readRules();
    void skipInference(ArgdownSpan bar);

    ArgdownEnd readElement(ArgdownRole role);
    void readLevels(std::vector<Level>& levels);
    void readChild(std::vector<Level>& levels);
    void faultUnindented();
    ArgdownEnd close(std::vector<Level>& levels);
    void relate(ArgdownPart sign, const ArgdownEnd& parent, const ArgdownEnd& child, ArgdownSpan span);

    void readHead(ArgdownRole role, ArgdownElement& element);
    void readTitle(ArgdownElement& element);
    qsizetype sizeOfContent() const;
    void readContent(ArgdownMember& member);
    void addContent(ArgdownContent& content, int& depth);
    bool isTextByMistake(int depth) const;
    void readReferenceTags(ArgdownMember& member);
    QJsonValue readData();
    QJsonValue valueOf(QString yaml, qsizetype start);

    QStringView m_text;
    ArgdownModel& m_model;
    std::vector<ArgdownToken> m_tokens;
    ArgdownBuilder m_builder;
    ArgdownReading m_reading;
    std::size_t m_next = 0;
    std::size_t m_told = 0; ///< the token that tells what the numbered lines before it are
    std::optional<ArgdownEnd> m_inference; ///< of the lines that are being read
    std::optional<int> m_described; ///< the argument that the block before was about
};
