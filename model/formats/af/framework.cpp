#include "model/formats/af/framework.h"

QByteArray NamedFramework::nameOf(int argument) const
{
    return m_names.empty() ? QByteArray::number(argument + 1) : m_names[static_cast<std::size_t>(argument)];
}

int NamedFramework::find(const QByteArray& name) const
{
    if (!m_names.empty())
        return m_places.value(name, -1);
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    const bool isPlain = isNumber && QByteArray::number(number) == name;
    return isPlain && number >= 1 && number <= m_size ? number - 1 : -1;
}

bool NamedFramework::add(const QByteArray& name)
{
    if (m_places.contains(name))
        return false;
    m_places.insert(name, m_size++);
    m_names.push_back(name);
    return true;
}
