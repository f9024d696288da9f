#pragma once

#include "app/commands/networkwishes.h"
#include "model/analysis/networks/networkmeasures.h"
#include "model/analysis/networks/polarisation.h"
#include "model/formats/networks/labellednetwork.h"

#include <QByteArray>

// Networks in the shapes a command prints or writes.

/// A network with the names of its nodes, and their measures where the form shows them.
struct NamedNetwork {
    DiscourseNetwork network;
    NetworkMeasures measures;
    LabelledNetwork named;
};

/// What it was made of, its strongest ties and its groups, for a person.
QString networkText(const std::vector<NamedNetwork>& networks);
QByteArray networkJson(const std::vector<NamedNetwork>& networks, const NetworkWishes& wishes);

QString polarisationText(const std::vector<Polarisation>& series);
QByteArray polarisationCsv(const std::vector<Polarisation>& series);
QByteArray polarisationJson(const std::vector<Polarisation>& series, const NetworkWishes& wishes);

/// What was left out and how stances were taken, in sentences; empty: nothing is to be said.
QStringList tallySentences(const ActTally& tally);
