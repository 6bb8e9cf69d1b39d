namespace Barline;

/// <summary>One run of a script and of what it imports: the bars, the namespaces, the instances and the order in which they run.</summary>
internal sealed class ScriptRun
{
    /// <summary>How deep imports may be nested before an indicator that imports its own kind, with other inputs each time, counts as a circle.</summary>
    private const int CircleDepth = 64;

    /// <summary>How deep imports may be nested at all: a set-up is a call within a call.</summary>
    private const int ImportDepthLimit = 1_000;

    [ThreadStatic]
    private static ScriptRun? running;

    private readonly NamespaceRegistry registry;
    private readonly Dictionary<Type, object> namespaces = [];
    private readonly List<ScriptContext> scripts = [];
    private readonly List<ScriptContext> importing = [];
    private ScriptContext? settingUp;
    private IScript[] processing = [];
    private EquityNode? equity;
    private TradingHours? hours;
    private int current;
    private bool isSetUp;

    internal ScriptRun(BarSeries bars, Instrument instrument, NamespaceRegistry registry, ColumnStore? store, Broker? broker, bool isForming = false)
    {
        if (store is not null && store.Bars != bars)
        {
            throw new ArgumentException("The column store was made for other bars; columns are shared only by runs over the same BarSeries object.");
        }

        this.registry = registry;
        Instrument = instrument;
        Graph = new SeriesGraph(bars, store, isForming);
        Prices = new BarPrices(Graph);
        Broker = broker;
        EquityColumn = broker is null ? [] : GC.AllocateUninitializedArray<double>(bars.Count);
        Ta = Default(static () => new TaNamespace());
        Input = Default(static () => new InputNamespace());
        Chart = Default(static () => new ChartNamespace());
        Strategy = Default(static () => new StrategyNamespace());
        try
        {
            foreach (NamespaceBase each in (NamespaceBase[])[Ta, Input, Chart, Strategy])
            {
                each.Attach(this);
            }
        }
        catch
        {
            // Those that were attached would wait for the end of a run that never begins.
            End();
            throw;
        }
    }

    /// <summary>The run on the current thread; null outside of one.</summary>
    internal static ScriptRun? Running => running;

    internal Instrument Instrument { get; }

    /// <summary>The trading days of what is traded.</summary>
    internal TradingHours Hours => hours ??= TradingHours.Of(Instrument);

    internal SeriesGraph Graph { get; }

    /// <summary>The series of the bars that functions read: of bars that have ended, or of such that form.</summary>
    internal BarPrices Prices { get; set; }

    /// <summary>The broker; null where an indicator is run alone.</summary>
    internal Broker? Broker { get; }

    /// <summary>The account's equity at the close of each bar that was processed; empty where there is no broker.</summary>
    internal double[] EquityColumn { get; }

    /// <summary>The same as a series.</summary>
    internal Series<double> Equity => new(equity ??= DefineEquity());

    internal TaNamespace Ta { get; }

    internal InputNamespace Input { get; }

    internal ChartNamespace Chart { get; }

    internal StrategyNamespace Strategy { get; }

    /// <summary>What the scripts share; a run begins with none of it.</summary>
    internal SharedState Shared { get; } = new();

    /// <summary>The script that is set up or processed right now.</summary>
    internal ScriptContext? Current => !isSetUp ? settingUp : (uint)current < (uint)processing.Length ? processing[current].Context : scripts[^1];

    /// <summary>Whether inputs and imports are frozen.</summary>
    internal bool IsSetUp => isSetUp;

    internal bool IsOver { get; private set; }

    /// <summary>What is wrong with inputs that only <c>Setup</c> knows.</summary>
    internal List<string> InputProblems { get; } = [];

    /// <summary>The scripts in the order in which they run: what is imported before what imports it.</summary>
    internal IReadOnlyList<ScriptContext> Scripts => scripts;

    /// <summary>The run on the current thread; an exception outside of one, which names <paramref name="user"/>.</summary>
    internal static ScriptRun Need(string user) => running ?? throw new InvalidOperationException(
        $"{user} is used outside of a run: it works in Setup, in Process and in outputs.");

    /// <summary>Runs <paramref name="action"/> as this run on the current thread.</summary>
    internal void Enter(Action action)
    {
        ScriptRun? outer = running;
        running = this;
        try
        {
            action();
        }
        finally
        {
            running = outer;
        }
    }

    /// <summary>Checks the inputs, attaches the namespaces and sets up the script with all it imports.</summary>
    internal ScriptOutputs SetUp(IScript script)
    {
        ScriptContext context = Add(script);
        if (InputProblems.Count > 0)
        {
            throw new InputException(script.Metadata.Name, InputProblems);
        }

        ScriptOutputs outputs = new(Graph);
        Call(context, () => script.DefineOutputs(outputs));
        isSetUp = true;
        processing = [.. scripts.Select(each => each.Script).Where(each => each.Metadata.HasProcess)];
        return outputs;
    }

    /// <summary>Runs each script's <c>Process</c> for the current bar.</summary>
    internal void Process()
    {
        IScript[] all = processing;
        if (all.Length == 1)
        {
            current = 0;
            all[0].Process();
            return;
        }

        for (int i = 0; i < all.Length; i++)
        {
            current = i;
            all[i].Process();
        }
    }

    /// <summary>Says that what happens now is the doing of the script itself and not of one that it imports.</summary>
    internal void EnterMain() => current = processing.Length;

    /// <summary>Ends the run; its namespaces are free for another one.</summary>
    internal void End()
    {
        IsOver = true;
        Graph.End();
    }

    /// <summary>Binds an indicator to the run, or finds the instance that was bound with the same inputs.</summary>
    internal T Import<T>(T indicator)
        where T : class, IIndicator
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (isSetUp)
        {
            throw new InvalidOperationException(
                $"{Current?.Script.Metadata.Name} imports {indicator.Metadata.Name} after Setup; imports are frozen before the first bar. Move the call to Setup.");
        }

        if (scripts.Find(each => each.HasSameInputs(indicator)) is { } bound)
        {
            return (T)bound.Script;
        }

        int first = importing.FindIndex(each => each.Script.GetType() == indicator.GetType() && each.HasSameInputs(indicator));
        if (first < 0 && importing.Count >= CircleDepth)
        {
            first = importing.FindIndex(each => each.Script.GetType() == indicator.GetType());
        }

        if (first >= 0)
        {
            IEnumerable<string> names = importing.Skip(first).Select(each => each.Script.Metadata.Name);
            throw new CircularImportException([.. names, indicator.Metadata.Name]);
        }

        if (importing.Count >= ImportDepthLimit)
        {
            throw new InvalidOperationException(
                $"{indicator.Metadata.Name} is imported {importing.Count} imports deep; at most {ImportDepthLimit} may be nested.");
        }

        ScriptContext? importer = settingUp;
        int depth = importing.Count;
        try
        {
            Add(indicator);
        }
        finally
        {
            settingUp = importer;
            importing.RemoveRange(depth, importing.Count - depth);
        }

        return indicator;
    }

    /// <summary>The instance of a namespace: the registered one, else one that <see cref="NamespaceMetadata.Create"/> makes.</summary>
    internal object Namespace(Type type) => namespaces.TryGetValue(type, out object? instance)
        ? instance
        : throw new NamespaceException($"The script reads the namespace {type.Name} but does not ask for it with [Uses<{type.Name}>].");

    private EquityNode DefineEquity()
    {
        // What fills after the script has run changes the equity of the bar, and all that was computed from it.
        Broker!.FilledAtClose = () => Graph.VarVersion++;
        return new EquityNode(Graph, Broker, EquityColumn);
    }

    private ScriptContext Add(IScript script)
    {
        ScriptContext context = new(this, script);
        InputChecks.Check(script, context.Values);
        foreach (NamespaceMetadata needed in script.Metadata.Namespaces)
        {
            Provide(script, needed);
        }

        Shared.Declare(script.Metadata);

        script.Context = context;
        importing.Add(context);
        Call(context, script.Setup);
        importing.RemoveAt(importing.Count - 1);
        InputProblems.AddRange(context.UnknownInputs());
        scripts.Add(context);
        return context;
    }

    private void Provide(IScript script, NamespaceMetadata needed)
    {
        if (namespaces.ContainsKey(needed.Type))
        {
            return;
        }

        object instance = registry.Find(needed.Type) ?? needed.Create?.Invoke() ?? throw new NamespaceException(
            $"{script.Metadata.Name} uses the namespace {needed.Name} ({needed.Type.Name}), which nobody registered and which has no parameterless constructor. "
            + $"Before the run, register one: engine.RegisterNamespace(new {needed.Type.Name}(…)).");
        namespaces.Add(needed.Type, instance);
        (instance as NamespaceBase)?.Attach(this);
    }

    private T Default<T>(Func<T> make)
        where T : NamespaceBase => (T?)registry.Find(typeof(T)) ?? make();

    private void Call(ScriptContext context, Action action)
    {
        settingUp = context;
        try
        {
            action();
        }
        catch (Exception exception) when (exception is not ScriptEngineException)
        {
            throw ScriptRuntimeException.From(exception, context.Script, -1, null);
        }
    }
}
