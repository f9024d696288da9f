#include "model/formats/documents/htmltext.h"

#include "model/debate/textplaces.h"
#include "model/formats/documents/htmlmeta.h"
#include "model/formats/documents/textbuilder.h"

#include <gumbo.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// A stretch in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype end = 0;
};

QString attribute(const GumboNode* node, const char* name)
{
    const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboNode* node, const char* name)
{
    return gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

bool isHidden(const GumboNode* node)
{
    static const QList<GumboTag> left_out = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD,
        GUMBO_TAG_NOSCRIPT, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_SVG, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA,
        GUMBO_TAG_CANVAS, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO};
    if (left_out.contains(node->v.element.tag) || hasAttribute(node, "hidden"))
        return true;
    const QString style = attribute(node, "style").toLower().remove(u' ');
    return style.contains(u"display:none"_s) || style.contains(u"visibility:hidden"_s);
}

/// What belongs to the page rather than to its text.
bool isFurniture(const GumboNode* node)
{
    static const QList<GumboTag> tags = {GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE, GUMBO_TAG_FORM};
    static const QStringList roles = {u"navigation"_s, u"banner"_s, u"contentinfo"_s, u"complementary"_s, u"search"_s};
    return tags.contains(node->v.element.tag) || roles.contains(attribute(node, "role").toLower());
}

bool isMain(const GumboNode* node)
{
    return node->v.element.tag == GUMBO_TAG_MAIN || node->v.element.tag == GUMBO_TAG_ARTICLE
        || attribute(node, "role").toLower() == u"main";
}

/// Newlines before and after an element; 0 for those within a line.
int newlinesAround(GumboTag tag)
{
    static const QList<GumboTag> paragraphs = {GUMBO_TAG_P, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4,
        GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL, GUMBO_TAG_TABLE, GUMBO_TAG_BLOCKQUOTE,
        GUMBO_TAG_PRE, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_NAV,
        GUMBO_TAG_ASIDE, GUMBO_TAG_MAIN, GUMBO_TAG_FORM, GUMBO_TAG_FIGURE, GUMBO_TAG_HR};
    static const QList<GumboTag> lines = {GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_TR,
        GUMBO_TAG_FIGCAPTION, GUMBO_TAG_ADDRESS, GUMBO_TAG_FIELDSET, GUMBO_TAG_LEGEND, GUMBO_TAG_CAPTION,
        GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_CENTER, GUMBO_TAG_OPTION};
    return paragraphs.contains(tag) ? 2 : lines.contains(tag) ? 1 : 0;
}

/// Walks the tree, which is at most some hundred levels deep.
class PageReader {
public:
    void read(const GumboNode* node, bool isPreformatted = false)
    {
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            return m_text.add(QString::fromUtf8(node->v.text.text), isPreformatted);
        case GUMBO_NODE_COMMENT:
            return m_meta.addComment(QString::fromUtf8(node->v.text.text));
        case GUMBO_NODE_DOCUMENT:
            return readChildren(node->v.document.children, false);
        case GUMBO_NODE_ELEMENT:
            return readElement(node, isPreformatted);
        case GUMBO_NODE_TEMPLATE:
            return;
        }
    }

    FoundText result()
    {
        FoundText found;
        m_meta.fill(found);
        found.language = m_language;
        found.text = m_text.take();
        const TextPlaces places(found.text);
        for (const Span& span : furniture(found.text.size())) {
            const Stretch stretch{
                static_cast<int>(places.codePointOf(span.start)), static_cast<int>(places.codePointOf(span.end))};
            if (stretch.start < stretch.end)
                found.furniture.push_back(stretch);
        }
        return found;
    }

private:
    void readChildren(const GumboVector& children, bool isPreformatted)
    {
        for (unsigned i = 0; i < children.length; ++i)
            read(static_cast<const GumboNode*>(children.data[i]), isPreformatted);
    }

    void readElement(const GumboNode* node, bool isPreformatted)
    {
        readMeta(node);
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_HEAD)
            return readHead(node->v.element.children);
        if (isHidden(node))
            return;
        if (tag == GUMBO_TAG_BR)
            return m_text.addLineBreak();
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            m_text.addCell();
        m_text.breakBlock(newlinesAround(tag));
        const qsizetype start = m_text.size();
        readChildren(node->v.element.children, isPreformatted || tag == GUMBO_TAG_PRE);
        noteRegion(node, {start, m_text.size()});
        m_text.breakBlock(newlinesAround(tag));
    }

    void readHead(const GumboVector& children)
    {
        for (unsigned i = 0; i < children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT)
                readMeta(child);
            else if (child->type == GUMBO_NODE_COMMENT)
                m_meta.addComment(QString::fromUtf8(child->v.text.text));
        }
    }

    static QString textIn(const GumboNode* node)
    {
        QString text;
        const GumboVector& children = node->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE)
                text += QString::fromUtf8(child->v.text.text);
            else if (child->type == GUMBO_NODE_ELEMENT)
                text += textIn(child);
        }
        return text;
    }

    void readMeta(const GumboNode* node)
    {
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_META) {
            for (const char* name : {"name", "property", "itemprop"})
                m_meta.addMeta(attribute(node, name), attribute(node, "content"));
        } else if (tag == GUMBO_TAG_LINK) {
            m_meta.addLink(attribute(node, "rel"), attribute(node, "href"));
        } else if (tag == GUMBO_TAG_TITLE) {
            m_meta.setTitle(textIn(node).simplified());
        } else if (tag == GUMBO_TAG_H1) {
            m_meta.setHeading(textIn(node));
        } else if (tag == GUMBO_TAG_TIME) {
            m_meta.addTime(attribute(node, "datetime"));
        } else if (tag == GUMBO_TAG_HTML) {
            m_language = attribute(node, "lang");
        } else if (tag == GUMBO_TAG_SCRIPT && attribute(node, "type").toLower() == u"application/ld+json") {
            m_meta.addLinkedData(textIn(node).toUtf8());
        }
    }

    void noteRegion(const GumboNode* node, const Span& span)
    {
        if (isFurniture(node))
            m_furniture.push_back(span);
        const bool isOuter = m_main.start >= span.start && m_main.end <= span.end;
        const bool isLonger = span.end - span.start > m_main.end - m_main.start;
        if (isMain(node) && (isOuter || isLonger))
            m_main = span;
    }

    /// What is outside the main text, where the page has one, and furniture inside it; apart and in order.
    std::vector<Span> furniture(qsizetype size) const
    {
        std::vector<Span> all = m_furniture;
        if (m_main.start < m_main.end) {
            all.push_back({0, m_main.start});
            all.push_back({m_main.end, size});
        }
        std::sort(all.begin(), all.end(), [](const Span& one, const Span& other) { return one.start < other.start; });
        std::vector<Span> apart;
        for (Span span : all) {
            span.end = std::min(span.end, size);
            if (span.start >= span.end)
                continue;
            if (!apart.empty() && span.start <= apart.back().end)
                apart.back().end = std::max(apart.back().end, span.end);
            else
                apart.push_back(span);
        }
        return apart;
    }

    TextBuilder m_text;
    HtmlMeta m_meta;
    QString m_language;
    std::vector<Span> m_furniture;
    Span m_main;
};

}

FoundText textOfPage(const QByteArray& utf8)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&](GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, utf8.constData(), static_cast<std::size_t>(utf8.size())), destroy);
    PageReader reader;
    reader.read(output->document);
    return reader.result();
}
