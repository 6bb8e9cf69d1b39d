using Microsoft.CodeAnalysis;

namespace Barline.Analyzers;

/// <content>Findings about what makes two runs over the same bars differ.</content>
internal static partial class Descriptors
{
    private const string Determinism = "Determinism";

    public static readonly DiagnosticDescriptor ClockRead = Warning(
        DiagnosticIds.ClockRead,
        "Clock of the machine is read",
        "'{0}' is reached from {1} ({2}), and is another at each run; use 'Time' or 'bar.Time', the time of the bar",
        Determinism,
        "A run is a function of the script, its inputs and the bars. The time at which it is computed has nothing to do with the time of the bars, and changes the result from run to run.");

    public static readonly DiagnosticDescriptor UnseededRandom = Warning(
        DiagnosticIds.UnseededRandom,
        "Random numbers have no seed",
        "'{0}' is reached from {1} ({2}), and gives other numbers at each run; use 'new Random(seed)' with a fixed seed, such as an input",
        Determinism,
        "With a seed the numbers are the same in each run, so that a result can be computed again; without one no two runs agree.");

    public static readonly DiagnosticDescriptor NewGuid = Warning(
        DiagnosticIds.NewGuid,
        "New Guid is made",
        "'{0}' is reached from {1} ({2}), and is another at each run; name things by what they are, such as the bar's index",
        Determinism,
        "A Guid is made to be different each time, and with it all that depends on it: ids of orders, comments, the fingerprint of the result.");

    public static readonly DiagnosticDescriptor EnvironmentRead = Warning(
        DiagnosticIds.EnvironmentRead,
        "Environment is read",
        "'{0}' is reached from {1} ({2}), and is another on each machine; declare an input instead",
        Determinism,
        "A script gives the same result on every machine. What it needs to know from outside is an input, which is set before the run and kept with the result.");

    public static readonly DiagnosticDescriptor FileUsed = Warning(
        DiagnosticIds.FileUsed,
        "File is used",
        "'{0}' is reached from {1} ({2}), so the result depends on a file that the run does not know; pass the data in with the bars or as an input, and write results after the run",
        Determinism,
        "Files differ from machine to machine and from day to day, and runs side by side get into each other's way.");

    public static readonly DiagnosticDescriptor NetworkUsed = Warning(
        DiagnosticIds.NetworkUsed,
        "Network is used",
        "'{0}' is reached from {1} ({2}), so the result depends on what the network gives at that moment; fetch data before the run and pass it in",
        Determinism,
        "The network gives another answer each time, or none, and a thousand bars would wait for it a thousand times.");

    public static readonly DiagnosticDescriptor ConsoleRead = Warning(
        DiagnosticIds.ConsoleRead,
        "Console is read",
        "'{0}' is reached from {1} ({2}), and waits for somebody to type; declare an input instead",
        Determinism,
        "A run asks nobody: in a sweep, on a server or in a test there is nobody to answer.");

    public static readonly DiagnosticDescriptor ThreadUsed = Warning(
        DiagnosticIds.ThreadUsed,
        "Other threads are used",
        "'{0}' is reached from {1} ({2}), and what it does is done in another order at each run; do it in plain sequence",
        Determinism,
        "The engine runs a script on one thread, bar after bar, and sweeps use all cores already. What other threads do comes in an order that nobody can repeat, and after Process has returned it meets another bar.");

    public static readonly DiagnosticDescriptor StaticStateUsed = Warning(
        DiagnosticIds.StaticStateUsed,
        "Static state that changes is used",
        "The static '{0}' is reached from {1} ({2}), and keeps its value from run to run; use a field of the script, or a [Shared] property",
        Determinism,
        "A static lives as long as the process: the second run begins with what the first one left, and runs side by side change it under each other.");

    public static readonly DiagnosticDescriptor HashCodeUsed = Warning(
        DiagnosticIds.HashCodeUsed,
        "Hash code differs from process to process",
        "'{0}' is reached from {1} ({2}), and gives another number in each process; compute one from the content instead",
        Determinism,
        "Hash codes of texts and objects are seeded anew in each process. They are for hash tables of one process, not for values.");
}
