#include "model/formats/leftmembers.h"

#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

void LeftMembers::lookAt(const QJsonObject& object, const QString& name, const QStringList& taken, const QString& place)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!taken.contains(member.key()))
            add(name.isEmpty() ? member.key() : name + u'.' + member.key(), place);
    }
}

void LeftMembers::tell(std::vector<Remark>& lost) const
{
    for (const auto& [name, tally] : m_left)
        tally.tell(lost,
            Sentences::tr("What is said under %1 has no place here; left out: %2.")
                .arg(isolated(name, 100), QString::number(tally.count())));
}
