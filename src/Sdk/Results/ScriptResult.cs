namespace Barline;

/// <summary>What a run of a script gives back.</summary>
public abstract record ScriptResult : ProgramResult
{
    private readonly Lazy<string> fingerprint;

    private protected ScriptResult(IScript script, BarSeries bars, Instrument instrument, IReadOnlyList<OutputColumn> outputs)
    {
        Instrument = instrument;
        Script = script.Metadata;
        Bars = bars;
        Outputs = outputs.ToDictionary(output => output.Name);
        Inputs = DescribeInputs(script);
        fingerprint = new Lazy<string>(ComputeFingerprint);
    }

    /// <summary>What is known of the script.</summary>
    public ScriptMetadata Script { get; }

    /// <summary>The bars that it ran over.</summary>
    public BarSeries Bars { get; }

    /// <summary>What was traded.</summary>
    public Instrument Instrument { get; }

    /// <summary>The value of each input, by name.</summary>
    public IReadOnlyDictionary<string, object?> Inputs { get; }

    /// <summary>The values of each output, by name, one for each bar.</summary>
    public IReadOnlyDictionary<string, OutputColumn> Outputs { get; }

    /// <summary>What the script and those it imports draw.</summary>
    public required IReadOnlyList<Plot> Plots { get; init; }

    /// <summary>A hash of all that the run computed: equal for the same script, inputs, bars and options, on every machine and in every mode.</summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>Adds what the kind of result has beyond outputs.</summary>
    private protected virtual void AddTo(FingerprintBuilder builder)
    {
    }

    private static Dictionary<string, object?> DescribeInputs(IScript script)
    {
        object?[] values = script.ReadInputs();
        int next = 0;
        Dictionary<string, object?> result = [];
        foreach (InputMetadata input in script.Metadata.Inputs)
        {
            object? given = null;
            result[input.Name] = !input.InSetup ? values[next++]
                : script.Context?.Values.TryGet(input.Name, out given) == true ? given : input.Default;
        }

        return result;
    }

    private string ComputeFingerprint()
    {
        using FingerprintBuilder builder = new();
        builder.Add(Script.Name);
        foreach ((string name, object? value) in Inputs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            builder.Add(name);
            builder.Add(InputConversion.Show(value));
        }

        builder.Add(Bars.ContentHash);
        builder.Add(Instrument);
        foreach (OutputColumn output in Outputs.Values.OrderBy(output => output.Name, StringComparer.Ordinal))
        {
            builder.Add(output);
        }

        AddTo(builder);
        return builder.Finish();
    }
}
