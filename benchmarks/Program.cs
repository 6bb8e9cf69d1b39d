using Barline.Benchmarks;

// Each name runs within two minutes.
var benchmarks = new Dictionary<string, Func<IEnumerable<Result>>>(StringComparer.Ordinal)
{
    ["broker"] = BrokerBenchmark.Run,
    ["csv"] = CsvBenchmark.Run,
    ["engine"] = EngineBenchmark.Run,
    ["generator"] = GeneratorBenchmark.Run,
    ["ta"] = TaBenchmark.Run,
};

// The parts that a benchmark runs in processes of their own; they are not listed.
var parts = EngineBenchmark.CaseNames.ToHashSet();

string? name = null;
string? json = null;
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--json" && i + 1 < args.Length)
    {
        json = args[++i];
    }
    else if (name is null && !args[i].StartsWith('-'))
    {
        name = args[i];
    }
    else
    {
        Console.Error.WriteLine($"Found '{args[i]}'; expected NAME [--json FILE]");
        return 2;
    }
}

if (name is not null && parts.Contains(name))
{
    Report.Write(EngineBenchmark.RunCase(name), json);
    return 0;
}

if (name is null || !benchmarks.TryGetValue(name, out Func<IEnumerable<Result>>? run))
{
    Console.Error.WriteLine($"There is no benchmark '{name}'; the names are {string.Join(", ", benchmarks.Keys)}");
    return 2;
}

Report.Write(run(), json);
return 0;
