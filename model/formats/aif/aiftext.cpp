#include "model/formats/aif/aiftext.h"

#include "model/debate/textplaces.h"
#include "model/formats/documents/htmlscan.h"
#include "model/formats/documents/textbuilder.h"

#include <gumbo.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

bool isBlock(GumboTag tag)
{
    return tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_UL
        || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_PRE
        || (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6);
}

bool isSilent(GumboTag tag)
{
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_HEAD;
}

const GumboVector* childrenOf(const GumboNode* node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return node->type == GUMBO_NODE_ELEMENT && !isSilent(node->v.element.tag) ? &node->v.element.children : nullptr;
}

/// Walks the tree without recursion: each node is entered once and left once.
class TextReader {
public:
    void read(const GumboNode* root)
    {
        std::vector<Visit> way = {{root}};
        enter(root);
        while (!way.empty()) {
            const GumboVector* children = childrenOf(way.back().node);
            if (!children || way.back().next == children->length) {
                leave(way.back().node);
                way.pop_back();
                continue;
            }
            way.push_back({static_cast<const GumboNode*>(children->data[way.back().next++])});
            enter(way.back().node);
        }
    }

    AifText result()
    {
        AifText read{m_text.take(), {}, true};
        const TextPlaces places(read.text);
        for (Span& span : m_spans) {
            span.end = std::min(span.end, read.text.size());
            while (span.start < span.end && read.text[span.start].isSpace())
                ++span.start;
            while (span.start < span.end && read.text[span.end - 1].isSpace())
                --span.end;
            if (span.start < span.end)
                read.marks.push_back({span.node, static_cast<int>(places.codePointOf(span.start)),
                    static_cast<int>(places.codePointOf(span.end))});
        }
        return read;
    }

private:
    struct Span {
        QString node;
        qsizetype start = 0; ///< in UTF-16 units
        qsizetype end = 0;
    };

    struct Visit {
        const GumboNode* node;
        unsigned next = 0; ///< of its children
    };

    void enter(const GumboNode* node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
            return m_text.add(QString::fromUtf8(node->v.text.text), false);
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        if (node->v.element.tag == GUMBO_TAG_BR)
            return m_text.addLineBreak();
        if (isBlock(node->v.element.tag))
            m_text.breakBlock(1);
        const GumboAttribute* id = gumbo_get_attribute(&node->v.element.attributes, "id");
        if (node->v.element.tag == GUMBO_TAG_SPAN && id)
            m_open.push_back({QString::fromUtf8(id->value), m_text.size(), 0});
    }

    void leave(const GumboNode* node)
    {
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        if (isBlock(node->v.element.tag))
            m_text.breakBlock(1);
        if (node->v.element.tag == GUMBO_TAG_SPAN && gumbo_get_attribute(&node->v.element.attributes, "id")) {
            m_open.back().end = m_text.size();
            m_spans.push_back(m_open.back());
            m_open.pop_back();
        }
    }

    TextBuilder m_text;
    std::vector<Span> m_open;
    std::vector<Span> m_spans;
};

}

AifText aifTextOf(const QString& html)
{
    if (!HtmlScan(html).next())
        return {html, {}, false};
    if (isHostileHtml(html))
        return {withoutTags(html), {}, true};
    const QByteArray utf8 = html.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&](GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, utf8.constData(), static_cast<std::size_t>(utf8.size())), destroy);
    TextReader reader;
    reader.read(output->document);
    return reader.result();
}
