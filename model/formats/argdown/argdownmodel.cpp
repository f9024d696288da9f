#include "model/formats/argdown/argdownmodel.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

const ArgdownMember* ArgdownItem::canonical() const
{
    const ArgdownMember* last = nullptr;
    for (auto member = members.rbegin(); member != members.rend(); ++member) {
        if (member->isReference)
            continue;
        if (member->data.isObject() && member->data.toObject().value(u"isCanonical"_s).toBool())
            return &*member;
        last = last ? last : &*member;
    }
    return last;
}

const ArgdownItem& ArgdownModel::itemOf(const ArgdownEnd& end) const
{
    const auto index = static_cast<std::size_t>(end.index);
    return end.kind == ArgdownEnd::Kind::Statement ? statements[index] : arguments[index];
}
