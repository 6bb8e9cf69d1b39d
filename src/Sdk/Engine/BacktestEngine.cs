namespace Barline;

/// <summary>Runs scripts with namespaces of one's own. Where the default ones do, <see cref="Backtest"/> and <see cref="ScriptRunner"/> are shorter.</summary>
public sealed class BacktestEngine
{
    private readonly NamespaceRegistry registry = new();

    /// <summary>Gives scripts this instance of a namespace; it wins over a default one, also over <c>Ta</c> where it derives from <see cref="TaNamespace"/>.</summary>
    /// <returns>The engine, so that calls can be chained.</returns>
    public BacktestEngine RegisterNamespace<T>(T instance)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(instance);

        // Under what it is, however the caller's variable is typed.
        registry.Register(instance.GetType(), () => instance);
        return this;
    }

    /// <summary>Gives each run an instance of its own; needed where runs go side by side.</summary>
    /// <inheritdoc cref="RegisterNamespace{T}(T)"/>
    public BacktestEngine RegisterNamespace<T>(Func<T> factory)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(factory);
        registry.Register(typeof(T), factory);
        return this;
    }

    /// <summary>Runs a strategy.</summary>
    /// <param name="strategy">The strategy, with its inputs set; it serves one run.</param>
    /// <param name="bars">The bars, oldest first; none is allowed.</param>
    /// <param name="options">Account, costs and limits; null for what the strategy declares.</param>
    /// <exception cref="ArgumentException">
    /// Settings are outside their ranges, or the bars of <see cref="BacktestOptions.Magnifier"/> do not fit into those of the chart.
    /// </exception>
    /// <exception cref="InputException">Inputs have values that are not allowed; it names all of them.</exception>
    /// <exception cref="NamespaceException">A namespace that a script uses is not there.</exception>
    /// <exception cref="ScriptRuntimeException">A script threw; it says which, on which bar and in which line.</exception>
    /// <exception cref="CostLimitExceededException">A limit of <paramref name="options"/> was passed.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public BacktestResult Run(IStrategy strategy, BarSeries bars, BacktestOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(bars);
        options ??= new BacktestOptions();
        BrokerSettings settings = options.Over(strategy.Metadata.Declaration ?? new BrokerSettings());
        Magnifier? magnifier = options.Magnifier is { } within ? new Magnifier(bars, within, options.Instrument) : null;
        Broker broker = new(settings, options.Instrument, magnifier);
        ScriptLoop loop = new(new ScriptRun(bars, options.Instrument, registry, options.Columns, broker, settings.CalcOnOrderFills), options);
        return loop.Run(strategy, (outcome, outputs) => new BacktestResult(strategy, bars, options.Instrument, settings, broker, outcome.Equity, outputs)
        {
            Magnifier = options.Magnifier,
            Data = outcome.Data,
            History = outcome.History,
            Cost = outcome.Cost,
            Context = outcome.Context,
            Plots = outcome.Plots,
        });
    }

    /// <summary>Runs an indicator alone.</summary>
    /// <param name="indicator">The indicator, with its inputs set; it serves one run.</param>
    /// <param name="bars">The bars, oldest first; none is allowed.</param>
    /// <param name="options">Instrument and limits.</param>
    /// <inheritdoc cref="Run(IStrategy, BarSeries, BacktestOptions?)"/>
    public IndicatorResult Run(IIndicator indicator, BarSeries bars, RunOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(bars);
        options ??= new RunOptions();
        ScriptLoop loop = new(new ScriptRun(bars, options.Instrument, registry, options.Columns, broker: null), options);
        return loop.Run(indicator, (outcome, outputs) => new IndicatorResult(indicator, bars, options.Instrument, outputs)
        {
            Data = outcome.Data,
            History = outcome.History,
            Cost = outcome.Cost,
            Context = outcome.Context,
            Plots = outcome.Plots,
        });
    }
}
