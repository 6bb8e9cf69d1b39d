namespace Barline.Tests.Scripts;

/// <summary>Writes down who ran, in order.</summary>
internal static class Journal
{
    [ThreadStatic]
    private static List<string>? entries;

#pragma warning disable BAR5009 // It outlives the run for the test to read.
    public static List<string> Entries => entries ??= [];
#pragma warning restore BAR5009

    public static List<string> Restart() => entries = [];
}

/// <summary>Has state of its own: a process and a variable as output.</summary>
[Indicator]
internal sealed partial class Counter
{
    [Input(Min = 1)]
    public int Step { get; init; } = 1;

    [Output]
    public Var<double> Total { get; } = new(0);

    [Output]
    public double Doubled { get; private set; }

    void Setup() => Journal.Entries.Add($"setup Counter {Step}");

    void Process()
    {
        Journal.Entries.Add($"Counter {Step}");
        Total.Value = Total + Step;
        Doubled = Total * 2;
    }
}

/// <summary>Imports the counter and builds on it.</summary>
[Indicator]
internal sealed partial class Middle
{
    private Counter counter;

    [Output]
    public Series<double> Smooth => Ta.Sma(counter.Total, 2);

    public Counter Counter => counter;

    void Setup()
    {
        counter = Import(new Counter { Step = 2 });
        Journal.Entries.Add("setup Middle");
    }

    void Process() => Journal.Entries.Add($"Middle sees {counter.Total.Value}");
}

/// <summary>Imports both, the counter itself and through the middle.</summary>
[Strategy]
internal sealed partial class Top
{
    private Middle middle;
    private Counter counter;

    public List<(double Total, double Before, double Smooth, double Doubled)> Seen { get; } = [];

    public bool IsOneInstance => ReferenceEquals(middle.Counter, counter);

    void Setup()
    {
        middle = Import(new Middle());
        counter = Import(new Counter { Step = 2 });
#pragma warning disable BAR2004 // Another one that runs is all that is wanted.
        _ = Import(new Counter { Step = 3 });
#pragma warning restore BAR2004
        Journal.Entries.Add("setup Top");
    }

    void Process()
    {
        Journal.Entries.Add("Top");
        Seen.Add((counter.Total, counter.Total[1], middle.Smooth, counter.Doubled));
    }
}

/// <summary>Imports whatever its data name: the compiler cannot see a circle.</summary>
[Indicator]
internal sealed partial class Chained
{
    [Input]
    public string Next { get; init; } = "";

    [Output]
    public Series<double> Value => Close;

    void Setup()
    {
        if (Next.Length > 0)
        {
            IIndicator next = (IIndicator)Metadata.Create(new Dictionary<string, object?> { ["Next"] = Next[1..] + Next[0] });
            Import(next);
        }
    }
}

/// <summary>Imports itself with ever other inputs.</summary>
[Indicator]
internal sealed partial class Endless
{
    [Input]
    public int Depth { get; init; }

    [Output]
    public Series<double> Value => Close;

    void Setup() => Import((IIndicator)Metadata.Create(new Dictionary<string, object?> { ["Depth"] = Depth + 1 }));
}

/// <summary>Fails where and when it is told to.</summary>
[Indicator]
internal sealed partial class Failing
{
    [Input]
    public int Bar { get; init; } = -1;

    [Output]
    public double Value { get; private set; }

    void Setup()
    {
        if (Bar < 0)
        {
            throw new InvalidOperationException("in setup");
        }
    }

    void Process()
    {
        if (BarIndex == Bar)
        {
            throw new InvalidOperationException("in process");
        }

        Value = Close;
    }
}
