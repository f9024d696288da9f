#include "model/debate/sentences.h"
#include "model/formats/tables/tablefields.h"

#include <QHash>

using namespace Qt::StringLiterals;

QString nameOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Issues:
        return Sentences::tr("a question");
    case TableKind::Topics:
        return Sentences::tr("a topic");
    case TableKind::Sources:
        return Sentences::tr("a source");
    case TableKind::Stakeholders:
        return Sentences::tr("a person or an organisation");
    case TableKind::Claims:
        return Sentences::tr("a claim");
    case TableKind::Inferences:
        return Sentences::tr("a reason or an objection");
    case TableKind::Statements:
        break;
    }
    return Sentences::tr("a statement: who says what");
}

QString nameOfField(const QString& key)
{
    const QHash<QString, QString> names = {
        {u"id"_s, Sentences::tr("identifier")},
        {u"text"_s, Sentences::tr("wording")},
        {u"title"_s, Sentences::tr("title")},
        {u"name"_s, Sentences::tr("name")},
        {u"note"_s, Sentences::tr("note")},
        {u"bears_on"_s, Sentences::tr("the claim it answers")},
        {u"relation"_s, Sentences::tr("whether it is for or against that claim")},
        {u"kind"_s, Sentences::tr("kind")},
        {u"issue"_s, Sentences::tr("question")},
        {u"topic"_s, Sentences::tr("topic")},
        {u"parent"_s, Sentences::tr("the topic around it")},
        {u"tags"_s, Sentences::tr("tags, divided by “;”")},
        {u"weight"_s, Sentences::tr("weight from 0 to 1")},
        {u"target"_s, Sentences::tr("the claim it is about")},
        {u"target_inference"_s, Sentences::tr("the reason or objection it undercuts")},
        {u"premises"_s, Sentences::tr("the reason or objection in words")},
        {u"pro"_s, Sentences::tr("a reason for the claim")},
        {u"con"_s, Sentences::tr("an objection to the claim")},
        {u"scheme"_s, Sentences::tr("scheme")},
        {u"speakers"_s, Sentences::tr("who says it")},
        {u"roles"_s, Sentences::tr("role of who says it")},
        {u"stance"_s, Sentences::tr("for or against")},
        {u"claim"_s, Sentences::tr("claim")},
        {u"date"_s, Sentences::tr("date")},
        {u"condition"_s, Sentences::tr("condition")},
        {u"source"_s, Sentences::tr("source")},
        {u"quote"_s, Sentences::tr("quotation")},
        {u"credibility"_s, Sentences::tr("credibility from 1 to 6")},
        {u"type"_s, Sentences::tr("type")},
        {u"authors"_s, Sentences::tr("authors, divided by “;”")},
        {u"issued"_s, Sentences::tr("date of publication")},
        {u"container"_s, Sentences::tr("journal, newspaper or book")},
        {u"publisher"_s, Sentences::tr("publisher")},
        {u"url"_s, Sentences::tr("address")},
        {u"doi"_s, u"DOI"_s},
        {u"archived"_s, Sentences::tr("address of an archived copy")},
        {u"captured"_s, Sentences::tr("date of access")},
        {u"reliability"_s, Sentences::tr("reliability from A to F")},
        {u"aliases"_s, Sentences::tr("other names, divided by “;”")},
        {u"part_of"_s, Sentences::tr("what it belongs to")},
        {u"description"_s, Sentences::tr("description")},
        {u"link"_s, Sentences::tr("address")},
        {u"initials"_s, Sentences::tr("initials")},
    };
    return names.value(key, key);
}
