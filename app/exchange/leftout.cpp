#include "app/exchange/leftout.h"

#include "model/formats/losses.h"

using namespace Qt::StringLiterals;

namespace {

const Room roomInPictures = {{Kind::DebateInfo, {u"title"_s}}, {Kind::Issue, {u"text"_s}},
    {Kind::Claim, {u"text"_s, u"issue"_s}}, {Kind::Inference, {u"kind"_s, u"premises"_s, u"implicit"_s, u"target"_s}},
    {Kind::Place, {u"card"_s, u"x"_s, u"y"_s}}};

const Room roomInDossiers = {{Kind::DebateInfo, {}}, {Kind::Claim, {u"text"_s}},
    {Kind::Source,
        {u"csl"_s, u"archived"_s, u"captured"_s, u"reliability"_s, u"reliabilityReason"_s, u"gradedBy"_s, u"gradedOn"_s,
            u"correction"_s, u"correctionNote"_s, u"note"_s}},
    {Kind::Document,
        {u"source"_s, u"title"_s, u"mediaType"_s, u"sha256"_s, u"captured"_s, u"replaces"_s, u"text"_s, u"original"_s}},
    {Kind::Excerpt, {u"document"_s, u"start"_s, u"end"_s, u"exact"_s, u"note"_s}}, {Kind::Stakeholder, {u"name"_s}},
    {Kind::Statement,
        {u"claim"_s, u"excerpt"_s, u"source"_s, u"stance"_s, u"condition"_s, u"date"_s, u"credibility"_s, u"note"_s,
            u"speakers"_s}},
    {Kind::Citation, {u"from"_s, u"to"_s, u"kind"_s, u"verification"_s, u"locator"_s, u"note"_s}}};

const Room roomInReferences = {{Kind::DebateInfo, {}}, {Kind::Source, {u"csl"_s}}};

Report reportFor(const Debate& debate, const Room& room)
{
    Report report;
    const std::array<int, kindCount> counts = countsOf(debate);
    for (const auto& [kind, fields] : room) {
        if (kind != Kind::DebateInfo)
            report.carried[static_cast<std::size_t>(kind)] = counts[static_cast<std::size_t>(kind)];
    }
    reportLosses(debate, room, report);
    return report;
}

}

Report reportOfPicture(const Debate& debate, const QStringList& lost)
{
    Report report = reportFor(debate, roomInPictures);
    for (const QString& sentence : lost)
        report.lost.push_back({listNameOf(Kind::Claim), sentence});
    return report;
}

Report reportOfDossier(const Debate& debate)
{
    return reportFor(debate, roomInDossiers);
}

Report reportOfReferences(const Debate& debate)
{
    return reportFor(debate, roomInReferences);
}
