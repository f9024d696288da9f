#include "model/debate/sentences.h"
#include "model/formats/af/framework.h"

namespace {

bool isPlain(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isOneWord(const QByteArray& name)
{
    return !name.isEmpty() && name != "#"
        && std::none_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

bool canBeWritten(const QByteArray& name, AfSyntax syntax)
{
    return syntax == AfSyntax::Numbered || (syntax == AfSyntax::Facts ? isPlain(name) : isOneWord(name));
}

QByteArray numbered(const NamedFramework& framework)
{
    QByteArray text = "p af " + QByteArray::number(framework.size()) + '\n';
    for (const auto& [from, to] : framework.attacks)
        text += QByteArray::number(from + 1) + ' ' + QByteArray::number(to + 1) + '\n';
    return text;
}

/// Each attack with something before, between and after its names.
QByteArray attacksOf(const NamedFramework& framework, const char* before, const char* between, const char* after)
{
    QByteArray text;
    for (const auto& [from, to] : framework.attacks)
        text += before + framework.nameOf(from) + between + framework.nameOf(to) + after;
    return text;
}

}

Result<QByteArray> writeFramework(const NamedFramework& framework, AfSyntax syntax)
{
    if (syntax == AfSyntax::Numbered)
        return numbered(framework);
    const bool isFacts = syntax == AfSyntax::Facts;
    QByteArray text;
    for (int argument = 0; argument < framework.size(); ++argument) {
        const QByteArray name = framework.nameOf(argument);
        if (!canBeWritten(name, syntax))
            return Error{
                Sentences::tr("The name %1 cannot be written in this format.").arg(quoted(QString::fromUtf8(name))),
                Sentences::tr("Choose .af, which numbers arguments."), Error::Kind::Output};
        text += isFacts ? QByteArray("arg(" + name + ").\n") : QByteArray(name + '\n');
    }
    if (isFacts)
        return QByteArray(text + attacksOf(framework, "att(", ",", ").\n"));
    return QByteArray(text + "#\n" + attacksOf(framework, "", " ", "\n"));
}
