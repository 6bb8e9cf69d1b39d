using System.ComponentModel;

namespace Barline;

/// <summary>What a script sees of its run. The members that the generator writes read it; user code does not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScriptContext
{
    /// <summary>What a script that does not run yet has: its functions say so themselves, so that those of a run need not ask.</summary>
    private static readonly TaNamespace unattached = new();

    private readonly ScriptRun? run;

    // What is read on every bar, one step nearer.
    private readonly SeriesGraph? graph;
    private readonly TaNamespace ta;
    private readonly StrategyNamespace? strategy;

    /// <summary>For a script that was made from named inputs and does not run yet.</summary>
    internal ScriptContext(IScript script, InputValues values)
    {
        Script = script;
        Values = values;
        ta = unattached;
    }

    /// <summary>For a script that runs.</summary>
    internal ScriptContext(ScriptRun run, IScript script)
    {
        if (script.Context is { run: not null })
        {
            throw new InvalidOperationException(
                $"This {script.Metadata.Name} has been run already. A script object serves one run, since it keeps its state: make a new one for each.");
        }

        this.run = run;
        Script = script;
        Values = script.Context?.Values ?? InputValues.None;
        graph = run.Graph;
        ta = run.Ta;
        strategy = script is IStrategy ? run.Strategy : null;
        BarPrices prices = run.Prices;
        Open = prices.Open;
        High = prices.High;
        Low = prices.Low;
        Close = prices.Close;
        Volume = prices.Volume;
        Hl2 = prices.Hl2;
        Hlc3 = prices.Hlc3;
        Ohlc4 = prices.Ohlc4;
        Hlcc4 = prices.Hlcc4;
        BarIndex = prices.BarIndex;
        Time = prices.Time;
    }

    /// <summary>Functions of technical analysis.</summary>
    public TaNamespace Ta => ta;

    /// <summary>Inputs that only code can declare; in <c>Setup</c>.</summary>
    public InputNamespace Input => Run.Input;

    /// <summary>What the script draws.</summary>
    public ChartNamespace Chart => Run.Chart;

    /// <summary>Orders and the account.</summary>
    public StrategyNamespace Strategy => strategy ?? throw NoOrders();

    /// <summary>The opening prices.</summary>
    public Series<double> Open { get; }

    /// <summary>The highest prices.</summary>
    public Series<double> High { get; }

    /// <summary>The lowest prices.</summary>
    public Series<double> Low { get; }

    /// <summary>The closing prices.</summary>
    public Series<double> Close { get; }

    /// <summary>The volumes; na where the source had none.</summary>
    public Series<double> Volume { get; }

    /// <summary>(high + low) / 2.</summary>
    public Series<double> Hl2 { get; }

    /// <summary>(high + low + close) / 3.</summary>
    public Series<double> Hlc3 { get; }

    /// <summary>(open + high + low + close) / 4.</summary>
    public Series<double> Ohlc4 { get; }

    /// <summary>(high + low + close + close) / 4.</summary>
    public Series<double> Hlcc4 { get; }

    /// <summary>The number of the current bar, 0 being the first.</summary>
    public Series<int> BarIndex { get; }

    /// <summary>When the current bar opens, in UTC.</summary>
    public Series<DateTime> Time { get; }

    /// <summary>What is traded.</summary>
    public Instrument Instrument => Run.Instrument;

    /// <summary>The current bar.</summary>
    public Bar Bar
    {
        get
        {
            SeriesGraph series = Graph;
            return series.IsForming ? series.FormingBar : series.Bars[series.Now];
        }
    }

    internal IScript Script { get; }

    /// <summary>The values that were given by name.</summary>
    internal InputValues Values { get; }

    internal SeriesGraph Graph => graph ?? throw NotRunning();

    /// <summary>The names of the inputs that its <c>Setup</c> has declared.</summary>
    internal HashSet<string> DeclaredInputs { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the script declared to draw.</summary>
    internal List<Plot> Plots { get; } = [];

    private ScriptRun Run => run ?? throw NotRunning();

    /// <summary>The context of the script that runs on the current thread; null outside of a run.</summary>
    internal static ScriptContext? Running => ScriptRun.Running?.Current;

    /// <summary><paramref name="context"/>, or an exception that says that the script does not run yet.</summary>
    public static ScriptContext Of(ScriptContext? context) => context ?? throw NotRunning();

    /// <inheritdoc cref="ScriptRun.Import{T}"/>
    public T Import<T>(T indicator)
        where T : class, IIndicator => Run.Import(indicator);

    /// <summary>The same for what the compiler could not see to be an indicator.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public T ImportUnchecked<T>(T script)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(script);
        return script is IIndicator indicator ? (T)Import(indicator) : throw new InvalidOperationException(
            $"{Script.Metadata.Name} imports {script.GetType().Name}, which is no indicator. Only a partial class marked [Indicator] can be imported.");
    }

    /// <summary>The place of a value that the script shares with the others of its run.</summary>
    public SharedValue<T> Shared<T>(string name) => Run.Shared.Get<T>(name, Script.Metadata);

    /// <summary>The instance of a namespace that the script asks for.</summary>
    public T Namespace<T>()
        where T : class => (T)Run.Namespace(typeof(T));

    /// <summary>Whether <paramref name="other"/> would compute the same: of the same class and with the same inputs.</summary>
    internal bool HasSameInputs(IScript other) =>
        other.GetType() == Script.GetType()
        && other.ReadInputs().SequenceEqual(Script.ReadInputs())
        && InSetup(Script).Equals(InSetup(other));

    /// <summary>A sentence for each value that was given under a name that neither a property nor <c>Setup</c> has.</summary>
    internal IEnumerable<string> UnknownInputs()
    {
        string[] known = [.. Script.Metadata.Inputs.Select(input => input.Name), .. DeclaredInputs];
        return Values.Names
            .Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase))
            .Select(name => InputChecks.Unknown(name, known.Distinct()));
    }

    /// <summary>The values given for inputs of <c>Setup</c>, those left out that are the defaults; a property has its value itself.</summary>
    private static InputValues InSetup(IScript script)
    {
        if (script.Context?.Values is not { } given || given == InputValues.None)
        {
            return InputValues.None;
        }

        return new InputValues(given.Names
            .Select(name => (name, input: script.Metadata.FindInput(name), value: given.Get<object>(name, "")))
            .Where(each => each.input is null || (each.input.InSetup && !each.value.Equals(each.input.Default)))
            .ToDictionary(each => each.name, each => each.value));
    }

    private InvalidOperationException NoOrders() => run is null ? NotRunning() : new InvalidOperationException(
        $"{Script.Metadata.Name} is an indicator, and an indicator cannot trade: it has no orders and no account. "
        + "Place orders in the strategy that imports it, or mark the class [Strategy].");

    private static InvalidOperationException NotRunning() => new(
        "The script reads its run before the run has started, in a constructor or an initialiser. Use it in Setup, in Process and in outputs.");
}
