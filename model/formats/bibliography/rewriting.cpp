#include "model/formats/bibliography/rewriting.h"

#include <map>
#include <set>

namespace {

using Groups = std::map<QString, std::vector<WrittenField>>;

Groups grouped(const std::vector<WrittenField>& fields, QString (*groupOf)(const QString&))
{
    Groups groups;
    for (const WrittenField& field : fields)
        groups[groupOf(field.name)].push_back(field);
    return groups;
}

}

std::vector<QString> rewrittenFields(const std::vector<RawField>& original, const std::vector<WrittenField>& before,
    const std::vector<WrittenField>& now, QString (*groupOf)(const QString& name),
    QString (*asText)(const WrittenField& field))
{
    Groups was = grouped(before, groupOf);
    Groups is = grouped(now, groupOf);
    std::set<QString> done;
    std::vector<QString> texts;
    const auto writeGroup = [&](const QString& group) {
        if (!done.insert(group).second)
            return;
        for (const WrittenField& field : is[group])
            texts.push_back(asText(field));
    };
    for (const RawField& field : original) {
        const QString group = groupOf(field.name);
        if (!group.isEmpty() && is[group] != was[group])
            writeGroup(group);
        else
            texts.push_back(field.raw);
        if (is[group] == was[group])
            done.insert(group);
    }
    for (const WrittenField& field : now) {
        const QString group = groupOf(field.name);
        if (is[group] != was[group])
            writeGroup(group);
    }
    return texts;
}
