#include "model/formats/graphs/attributedgraph.h"

static auto placeIn(auto& all, QStringView name)
{
    return std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.first == name; });
}

QString Attributes::value(QStringView name) const
{
    const auto found = placeIn(m_all, name);
    return found == m_all.end() ? QString() : found->second;
}

bool Attributes::has(QStringView name) const
{
    return placeIn(m_all, name) != m_all.end();
}

void Attributes::set(const QString& name, const QString& value)
{
    const auto found = placeIn(m_all, name);
    if (found == m_all.end())
        m_all.emplace_back(name, value);
    else
        found->second = value;
}

void Attributes::setIfMissing(const QString& name, const QString& value)
{
    if (!has(name))
        m_all.emplace_back(name, value);
}

void Attributes::remove(QStringView name)
{
    std::erase_if(m_all, [&](const auto& one) { return one.first == name; });
}
