#include "model/formats/losses.h"

#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

/// How many records have something that cannot be written, and which is the first.
struct Users {
    int count = 0;
    RecordId first;

    void add(RecordId id)
    {
        if (count++ == 0)
            first = id;
    }
};

class Losses {
public:
    Losses(const Debate& debate, const Room& room, Report& report)
        : m_debate(debate)
        , m_room(room)
        , m_report(report)
    {
    }

    template<class R>
    void tellOf()
    {
        const std::vector<const R*> records = m_debate.table<R>().inOrder();
        const auto found = m_room.find(kindOf<R>);
        if (found == m_room.end())
            return tellOfKind<R>(records);
        const R nothing{};
        forEachField<R>([&](const auto& field) {
            const QString name = QLatin1StringView(field.json);
            if (!found->second.contains(name))
                tellOfField(records, name, [&](const R& one) { return one.*field.member != nothing.*field.member; });
        });
        if constexpr (std::is_same_v<R, Inference>)
            tellOfPremises(records, found->second);
    }

private:
    template<class R>
    void tellOfKind(const std::vector<const R*>& records)
    {
        if (!records.empty())
            m_report.lost.push_back({QLatin1StringView(Traits<R>::json),
                Sentences::tr("The format has no place for these; left out: %1.").arg(records.size()),
                records.front()->id});
    }
    template<class R, class HasSomething>
    void tellOfField(const std::vector<const R*>& records, const QString& name, HasSomething hasSomething)
    {
        Users users;
        for (const R* record : records) {
            if (hasSomething(*record))
                users.add(record->id);
        }
        if (users.count > 0)
            m_report.lost.push_back({QString(QLatin1StringView(Traits<R>::json)) + u'.' + name,
                Sentences::tr("The format has no place for this field; records that use it: %1.").arg(users.count),
                users.first});
    }
    void tellOfPremises(const std::vector<const Inference*>& records, const QStringList& fields)
    {
        const auto any = [](bool (*is)(const Premise&)) {
            return [is](const Inference& one) { return std::any_of(one.premises.begin(), one.premises.end(), is); };
        };
        if (!fields.contains(u"implicit"_s))
            tellOfField(records, u"implicit"_s, any([](const Premise& premise) { return premise.implicit; }));
        if (!fields.contains(u"role"_s))
            tellOfField(records, u"role"_s, any([](const Premise& premise) { return !premise.role.isEmpty(); }));
    }

    const Debate& m_debate;
    const Room& m_room;
    Report& m_report;
};

}

void reportLosses(const Debate& debate, const Room& room, Report& report)
{
    Losses losses(debate, room, report);
    forEachKind([&]<class R>() { losses.tellOf<R>(); });
}
