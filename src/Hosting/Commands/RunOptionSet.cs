using System.CommandLine;

namespace Barline.Hosting.Commands;

/// <summary>The arguments that commands which run a script have in common.</summary>
internal sealed class RunOptionSet(ScriptKind kind)
{
    private readonly Argument<string?> name = new("NAME")
    {
        Description = $"the {(kind == ScriptKind.Strategy ? "strategy" : "indicator")}: its class or its title, in any case",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> data = Text("--data", "the bars: a CSV file, plain or gzip; required", "FILE");

    private readonly Option<string[]> set = new("--set")
    {
        Description = "an input's value, such as Length=30; may be repeated",
        HelpName = "NAME=VALUE",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> columns = Text("--columns", "names of columns that are not the usual ones", "time=T,close=C");
    private readonly Option<string?> instrument = Text("--instrument", "what is traded: a JSON file with tickSize, pointValue and so on", "FILE");
    private readonly Option<string?> from = Text("--from", "leaves out bars before this time (UTC)", "TIME");
    private readonly Option<string?> to = Text("--to", "leaves out bars at this time (UTC) and after it", "TIME");
    private readonly Option<string?> timeZone = Text("--time-zone", "the zone of times without an offset, such as America/New_York; UTC by default", "ZONE");
    private readonly Option<string?> timeFormat = Text("--time-format", "the format of times, such as M/d/yyyy or unix, where it is not found", "FORMAT");
    private readonly Option<bool> skipBadRows = new("--skip-bad-rows") { Description = "leaves out rows that are no bars, and says how many" };
    private readonly Option<string?> costLimit = Text("--cost-limit", "stops the run above so many credits: one for each bar and script", "CREDITS");
    private readonly Option<string?> last = Text("--last", "how many rows to show at the end; 5 by default", "COUNT");

    /// <summary>Where the result goes for other programs.</summary>
    public Option<string?> Json { get; } = Text("--json", "writes the result for other programs", "FILE");

    /// <summary>An option whose value is a text.</summary>
    public static Option<string?> Text(string name, string description, string helpName) => new(name) { Description = description, HelpName = helpName };

    /// <summary>Adds the options to a command, those of the command's own before the ones for other programs.</summary>
    public void AddTo(Command command, params ReadOnlySpan<Option> own)
    {
        command.Arguments.Add(name);
        foreach (Option option in (Option[])[data, set, columns, instrument, from, to, timeZone, timeFormat, skipBadRows, costLimit, last, .. own, Json])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What the command line says, with the script and the bars that it names.</summary>
    /// <exception cref="UsageException">An argument is wrong.</exception>
    /// <exception cref="InputException">An input is wrong; all that are, are named.</exception>
    /// <exception cref="BarDataException">The bars or the instrument cannot be used.</exception>
    public RunRequest Read(ParseResult parsed, HostContext context, CancellationToken cancellation)
    {
        ScriptMetadata metadata = ScriptFinder.Find(context.Catalog.Scripts, parsed.GetValue(name), kind);
        int rows = (int)(ArgumentParser.Whole(last.Name, parsed.GetValue(last), 0, int.MaxValue) ?? 5);
        long? credits = ArgumentParser.Whole(costLimit.Name, parsed.GetValue(costLimit), 0, long.MaxValue);
        BarColumns? named = ArgumentParser.Columns(columns.Name, parsed.GetValue(columns));
        CsvOptions csv = ArgumentParser.Csv(parsed.GetValue(timeZone), parsed.GetValue(timeFormat), parsed.GetValue(skipBadRows));
        DateTime? start = ArgumentParser.Time(from.Name, parsed.GetValue(from));
        DateTime? end = ArgumentParser.Time(to.Name, parsed.GetValue(to));
        IScript script = metadata.Create(ArgumentParser.Inputs(set.Name, parsed.GetValue(set) ?? []));
        Instrument traded = parsed.GetValue(instrument) is { } file
            ? Instrument.ReadJson(ArgumentParser.File(instrument.Name, file))
            : new Instrument();
        string path = ArgumentParser.File(data.Name, parsed.GetValue(data));
        BarSeries bars = ArgumentParser.Range(BarSeries.ReadCsv(path, named, csv), path, start, end);
        return new RunRequest(script, path, bars, traded, credits, rows, cancellation);
    }
}
