namespace Barline.Tests.Engine;

/// <summary>Writes down what happens to it, and has outputs of every kind.</summary>
[Indicator]
internal sealed partial class Diary
{
    private readonly Var<double> sum = new(0);

    public List<string> Entries { get; } = [];

    [Input]
    public int Length { get; init; } = 3;

    [Output]
    public Series<double> Average => Ta.Sma(Close, Length);

    [Output]
    public Var<double> Sum => sum;

    [Output]
    public Series<double> SmoothSum => Ta.Sma(sum, 2);

    [Output]
    public Series<DateTime> Opened => Time;

    [Output]
    public Series<bool> Rising => Close > Open;

    [Output]
    public int Bars { get; private set; }

#pragma warning disable BAR0011 // A text is no number to those who read it, but it is recorded.
    [Output]
    public string Note { get; private set; } = "";
#pragma warning restore BAR0011

    void Setup()
    {
        Entries.Add("setup");
        Chart.Plot(Average * 2, "Twice", Color.Red);
    }

    void Process(Bar bar)
    {
        Entries.Add($"bar {BarIndex}");
        sum.Value = sum + bar.Close;
        Bars++;
        Note = $"n{Bars}";
    }
}

/// <summary>Reads the run where there is none yet.</summary>
[Indicator]
internal sealed partial class EarlyReader
{
#pragma warning disable BAR3010 // What the compiler refuses is refused at run time too.
    public EarlyReader(bool function) => Kept = function ? Ta.Sma(Close, 2) : Close;
#pragma warning restore BAR3010

    [Output]
    public Series<double> Kept { get; }
}

/// <summary>Has an output that Setup forgets.</summary>
[Indicator]
internal sealed partial class Forgetful
{
    [Output]
    public Series<double> Value { get; private set; }

    public void Give() => Value = Close;
}

/// <summary>Has no Process of its own, but an output that is a plain value, and imports one that has a Process.</summary>
[Indicator]
internal sealed partial class Reporter
{
    private Diary diary;

    public bool Fails { get; init; }

    [Output]
    public double Reported => Fails && BarIndex == 2 ? throw new InvalidOperationException("on purpose") : diary.Bars;

    void Setup() => diary = Import(new Diary());
}
