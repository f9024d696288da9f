#include "app/commands/actions.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/files.h"
#include "app/commands/networkoutput.h"
#include "app/commands/progressline.h"
#include "app/exchange/networklabels.h"
#include "app/exchange/networkpicture.h"
#include "model/debate/sentences.h"
#include "model/formats/networks/networkwriting.h"

using namespace Qt::StringLiterals;

namespace {

/// Centralities take long in large networks; tables and lists of ties do without.
bool showsMeasures(NetworkForm form)
{
    return form != NetworkForm::Matrix && form != NetworkForm::Edges && form != NetworkForm::Dl;
}

Result<std::vector<NamedNetwork>> networksOf(const Debate& debate, const NetworkWishes& wishes)
{
    const Discourse discourse = discourseOf(debate, wishes.level);
    std::vector<DiscourseNetwork> networks;
    if (wishes.windows) {
        Result<std::vector<DiscourseNetwork>> series = networksOverTime(discourse, wishes.settings, *wishes.windows);
        if (!series)
            return series.error();
        networks = std::move(*series);
    } else {
        Result<DiscourseNetwork> network = networkOf(discourse, wishes.settings);
        if (!network)
            return network.error();
        networks.push_back(std::move(*network));
    }
    std::vector<NamedNetwork> named;
    for (DiscourseNetwork& network : networks) {
        Result<NetworkMeasures> measures
            = showsMeasures(wishes.form) ? measuresOf(network) : Result<NetworkMeasures>(NetworkMeasures());
        if (!measures)
            return measures.error();
        LabelledNetwork labels
            = showsMeasures(wishes.form) ? labelled(debate, network, *measures) : labelled(debate, network);
        named.push_back({std::move(network), std::move(*measures), std::move(labels)});
    }
    return named;
}

/// One network in a format that holds one.
Result<QByteArray> written(const NamedNetwork& one, NetworkForm form, Console& console)
{
    switch (form) {
    case NetworkForm::GraphMl:
        return graphMlOf(one.named);
    case NetworkForm::Matrix:
        return matrixCsvOf(one.named);
    case NetworkForm::Dl:
        return dlOf(one.named);
    default:
        break;
    }
    const Result<NetworkPicture> picture = pictureOf(one.named);
    if (!picture)
        return picture.error();
    if (!picture->notice.isEmpty())
        console.say(picture->notice);
    return picture->svg;
}

/// All of them in a format that holds any number; none: it holds one.
std::optional<QByteArray> writtenTogether(const std::vector<NamedNetwork>& networks, const NetworkWishes& wishes)
{
    std::vector<LabelledNetwork> named;
    switch (wishes.form) {
    case NetworkForm::Text:
        return networkText(networks).toUtf8();
    case NetworkForm::Json:
        return networkJson(networks, wishes);
    case NetworkForm::Edges:
        for (const NamedNetwork& one : networks)
            named.push_back(one.named);
        return edgeCsvOf(named);
    default:
        return std::nullopt;
    }
}

/// "out.graphml" as "out-03.graphml" for the third of up to 99.
QString numbered(const QString& path, std::size_t number, std::size_t count)
{
    const qsizetype digits = QString::number(count).size();
    const qsizetype dot = path.lastIndexOf(u'.');
    const qsizetype end = dot > path.lastIndexOf(u'/') ? dot : path.size();
    return path.first(end) + u'-' + QString::number(number).rightJustified(digits, u'0') + path.sliced(end);
}

Done writeOut(const NetworkWishes& wishes, const QByteArray& bytes, Console& console)
{
    if (!wishes.output.isEmpty())
        return writeWhole(wishes.output, bytes, console);
    if (wishes.form == NetworkForm::Text)
        console.print(forTerminal(QString::fromUtf8(bytes)));
    else
        console.printBytes(bytes);
    return {};
}

Done writeNetworks(const std::vector<NamedNetwork>& networks, const NetworkWishes& wishes, Console& console)
{
    if (const std::optional<QByteArray> together = writtenTogether(networks, wishes))
        return writeOut(wishes, *together, console);
    std::vector<NamedBytes> files;
    for (const NamedNetwork& network : networks) {
        Result<QByteArray> bytes = written(network, wishes.form, console);
        if (!bytes)
            return bytes.error();
        files.push_back({numbered(wishes.output, files.size() + 1, networks.size()), std::move(*bytes)});
    }
    return wishes.windows ? writeTogether(files) : writeOut(wishes, files.front().bytes, console);
}

Done writePolarisation(const Debate& debate, const NetworkWishes& wishes, Console& console)
{
    const Result<std::vector<Polarisation>> series
        = polarisationOverTime(discourseOf(debate, wishes.level), wishes.settings, *wishes.windows);
    if (!series)
        return series.error();
    if (wishes.form == NetworkForm::Json)
        return writeOut(wishes, polarisationJson(*series, wishes), console);
    if (wishes.form == NetworkForm::Text)
        return writeOut(wishes, polarisationText(*series).toUtf8(), console);
    return writeOut(wishes, polarisationCsv(*series), console);
}

}

Result<ExitStatus> runNetwork(const Arguments& arguments, Console& console)
{
    const Result<NetworkWishes> wishes = networkWishes(arguments);
    if (!wishes)
        return wishes.error();
    const Result<DebateInput> input = DebateInput::open(arguments.operand(0));
    if (!input)
        return input.error();
    const ProgressLine progress(Sentences::tr("Making networks …"));
    if (wishes->wantsPolarisation) {
        const Done done = writePolarisation(input->debate(), *wishes, console);
        return done ? Result<ExitStatus>(ExitStatus::Success) : done.error();
    }
    const Result<std::vector<NamedNetwork>> networks = networksOf(input->debate(), *wishes);
    if (!networks)
        return networks.error();
    const Done done = writeNetworks(*networks, *wishes, console);
    return done ? Result<ExitStatus>(ExitStatus::Success) : done.error();
}
