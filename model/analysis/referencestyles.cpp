#include "model/analysis/referencestyles.h"

#include <QHash>

using namespace Qt::StringLiterals;

using Patterns = QHash<QString, ReferencePattern>;

// American Psychological Association: Publication Manual, 7th edition, 2020, chapter 10.
static const Patterns& apa()
{
    static const Patterns patterns = {
        {u"article-journal"_s,
            {u"[lead]. ([year]).< [title].>< [container]<, [volume]><([issue])><, [pages]>.>< [link]>"_s}},
        {u"article-newspaper"_s,
            {u"[lead]. ([ymd]).< [title].>< [container]<, [volume]><([issue])><, [pages]>.>< [link]>"_s}},
        {u"webpage"_s, {u"[lead]. ([ymd]).< [title].>< [site].>< [retrieved]>"_s}},
        {u"book"_s, {u"[lead]. ([year]).< [title]>< (<[edition]><[+volume]>)>.< [publisher].>< [link]>"_s}},
        {u"chapter"_s,
            {u"[lead]. ([year]).< [title].< In< [editors] ([eds]),> [container]< (<[edition]><[+pppages]>)>.>< [publisher].>< [link]>"_s}},
        {u"paper-conference"_s,
            {u"[lead]. ([year]).< [title].>< In< [editors] ([eds]),> [container]< ([pppages])>.>< [publisher].>< [link]>"_s}},
        {u"thesis"_s, {u"[lead]. ([year]).< [title]> [openbracket][genre]<, [publisher]>[closebracket].< [link]>"_s}},
        {u"report"_s, {u"[lead]. ([year]).< [title]>< ([reportnumber])>.< [publisher].>< [link]>"_s}},
        {u"legislation"_s, {u"[wholetitle]<, [number]><, [container]>< § [section]> ([year]).< [link]>"_s}},
        {u"interview"_s,
            {u"[lead]. ([ymd]).< [title]> [openbracket]Interview< by [interviewers]>[closebracket].< [container].>< [link]>"_s}},
        {u"speech"_s,
            {u"[lead]. ([ymd]).< [title]> [openbracket][genre][closebracket].< [event]<, [eventplace]>.>< [link]>"_s}},
        {u"personal_communication"_s, {u"[naturallead], personal communication, [mdy]."_s}},
        {u"document"_s, {u"[lead]. ([year]).< [title]>.< [container].>< [publisher].>< [link]>"_s}},
    };
    return patterns;
}

// The Chicago Manual of Style, 17th edition, 2017, chapter 15.
static const Patterns& chicago()
{
    static const Patterns patterns = {
        {u"article-journal"_s,
            {u"[lead]. [year].< “[title].”>< [container]< [volume]>< ([issue])><: [shortpages]>.>< [link].>"_s, true}},
        {u"article-newspaper"_s, {u"[lead]. [year].< “[title].”>< [container]><, [mdyknown]>.< [link].>"_s, true}},
        {u"webpage"_s, {u"[lead]. [year].< “[title].”>< [site].>< [mdyexact].>< [accessed].>< [link].>"_s, true}},
        {u"book"_s, {u"[lead]. [year].< [title].>< Vol. [volume].>< [edition].>< [imprint].>< [link].>"_s}},
        {u"chapter"_s,
            {u"[lead]. [year].< “[title].”< In [container]<, edited by [editors]><, [shortpages]>.>< [imprint].>< [link].>"_s,
                true}},
        {u"thesis"_s, {u"[lead]. [year].< “[title].”> [genre]<, [publisher]>.< [link].>"_s, true}},
        {u"report"_s, {u"[lead]. [year].< [title].>< [reportnumber].>< [imprint].>< [link].>"_s}},
        {u"legislation"_s, {u"[wholetitle]<, [number]><, [container]>< § [section]> ([year]).< [link].>"_s}},
        {u"interview"_s,
            {u"[lead]. [year].< “[title].”> Interview< by [interviewers]>.< [container]<, [mdyknown]>.>< [link].>"_s,
                true}},
        {u"speech"_s,
            {u"[lead]. [year].< “[title].”> [genre]<, [event]><, [eventplace]><, [mdyknown]>.< [link].>"_s, true}},
        {u"personal_communication"_s, {u"[naturallead], personal communication, [mdy]."_s}},
        {u"document"_s, {u"[lead]. [year].< “[title].”>< [container].>< [imprint].>< [link].>"_s, true}},
    };
    return patterns;
}

// Pears and Shields: Cite Them Right, 12th edition, 2022: Harvard.
static const Patterns& harvard()
{
    static const Patterns patterns = {
        {u"article-journal"_s,
            {u"[lead] ([year])< ‘[title]’><, [container]<, [volume]><([issue])><, [pppages]>>.< [available].>"_s,
                true}},
        {u"article-newspaper"_s,
            {u"[lead] ([year])< ‘[title]’><, [container]<, [dm]><, [pppages]>>.< [available].>"_s, true}},
        {u"webpage"_s, {u"[lead] ([year])< [title]>.< [available].>"_s}},
        {u"book"_s, {u"[lead] ([year])< [title]>.< [edition].>< Vol. [volume].>< [imprint].>< [available].>"_s}},
        {u"chapter"_s,
            {u"[lead] ([year])< ‘[title]’><, in< [editors] ([eds])> [container]>.< [imprint]><, [pppages]>.< [available].>"_s,
                true}},
        {u"thesis"_s, {u"[lead] ([year])< [title]>. [genre].< [publisher].>< [available].>"_s}},
        {u"report"_s, {u"[lead] ([year])< [title]>.< [reportnumber].>< [imprint].>< [available].>"_s}},
        {u"legislation"_s, {u"[wholetitle]< [year]><, [number]><, [container]><, s. [section]>.< [available].>"_s}},
        {u"interview"_s,
            {u"[lead] ([year])< ‘[title]’>. Interview< by [interviewers]>.< [container]<, [dm]>.>< [available].>"_s,
                true}},
        {u"speech"_s,
            {u"[lead] ([year])< ‘[title]’> [openbracket][genre][closebracket].< [event]<, [eventplace]><, [dm]>.>< [available].>"_s,
                true}},
        {u"personal_communication"_s, {u"[lead] ([year]) Personal communication<, [dm]>."_s}},
        {u"document"_s, {u"[lead] ([year])< [title]>.< [container].>< [imprint].>< [available].>"_s}},
    };
    return patterns;
}

/// Types that are written like another one.
static QString patternTypeOf(const QString& cslType)
{
    static const QHash<QString, QString> kinds
        = {{u"article-magazine"_s, u"article-newspaper"_s}, {u"review"_s, u"article-journal"_s},
            {u"review-book"_s, u"article-journal"_s}, {u"post"_s, u"webpage"_s}, {u"post-weblog"_s, u"webpage"_s},
            {u"article"_s, u"webpage"_s}, {u"broadcast"_s, u"webpage"_s}, {u"motion_picture"_s, u"book"_s},
            {u"software"_s, u"report"_s}, {u"dataset"_s, u"report"_s}, {u"standard"_s, u"report"_s},
            {u"pamphlet"_s, u"book"_s}, {u"classic"_s, u"book"_s}, {u"collection"_s, u"book"_s},
            {u"manuscript"_s, u"document"_s}, {u"entry"_s, u"chapter"_s}, {u"entry-dictionary"_s, u"chapter"_s},
            {u"entry-encyclopedia"_s, u"chapter"_s}, {u"bill"_s, u"legislation"_s}, {u"regulation"_s, u"legislation"_s},
            {u"legal_case"_s, u"legislation"_s}, {u"treaty"_s, u"legislation"_s}, {u"hearing"_s, u"speech"_s}};
    return kinds.value(cslType, cslType);
}

ReferencePattern referencePattern(ReferenceStyle style, const QString& cslType)
{
    const Patterns& patterns = style == ReferenceStyle::Apa ? apa()
        : style == ReferenceStyle::Chicago                  ? chicago()
                                                            : harvard();
    QString name = patternTypeOf(cslType);
    if (name == u"paper-conference" && !patterns.contains(name))
        name = u"chapter"_s;
    return patterns.value(name, patterns.value(u"document"_s));
}
