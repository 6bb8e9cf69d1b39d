namespace Barline;

/// <summary>An operator between two series, bar by bar.</summary>
internal readonly struct SeriesSeriesKernel<TOperator, T, TResult> : IBuiltInKernel<T, T, TResult>
    where TOperator : struct, IBinaryOperator<T, TResult>
{
    public static string Name => TOperator.Name;

    public Arguments Arguments => Arguments.None;

    public TResult Update(History<T> first, History<T> second) => TOperator.Apply(first.Now, second.Now);
}

/// <summary>An operator between a series and a value that is the same on all bars.</summary>
internal readonly struct SeriesScalarKernel<TOperator, T, TResult>(long bits) : IBuiltInKernel<T, TResult>
    where TOperator : struct, IBinaryOperator<T, TResult>
{
    private readonly T scalar = Operand.ValueOf<T>(bits);

    public static string Name => TOperator.Name;

    public Arguments Arguments => Arguments.OfBits(bits);

    public TResult Update(History<T> source) => TOperator.Apply(source.Now, scalar);
}

/// <summary>An operator between a value that is the same on all bars and a series.</summary>
internal readonly struct ScalarSeriesKernel<TOperator, T, TResult>(long bits) : IBuiltInKernel<T, TResult>
    where TOperator : struct, IBinaryOperator<T, TResult>
{
    private readonly T scalar = Operand.ValueOf<T>(bits);

    public static string Name => TOperator.Name;

    public Arguments Arguments => Arguments.OfBits(bits);

    public TResult Update(History<T> source) => TOperator.Apply(scalar, source.Now);
}

/// <summary>An operator on one series.</summary>
internal readonly struct UnaryKernel<TOperator, T, TResult> : IBuiltInKernel<T, TResult>
    where TOperator : struct, IUnaryOperator<T, TResult>
{
    public static string Name => TOperator.Name;

    public Arguments Arguments => Arguments.None;

    public TResult Update(History<T> source) => TOperator.Apply(source.Now);
}

/// <summary>Whole numbers as numbers.</summary>
internal readonly struct NumberKernel<T> : IBuiltInKernel<T, double>
{
    public static string Name => "Series<double>";

    public Arguments Arguments => typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(float)
        ? Arguments.None
        : throw new InvalidOperationException($"A series of {typeof(T).Name} is no series of numbers.");

    public double Update(History<T> source) => source.Now switch
    {
        int number => number,
        long number => number,
        float number => number,
        _ => double.NaN,
    };
}

/// <summary>A series shifted: its value some bars ago; na before the first bar.</summary>
internal readonly struct ShiftKernel<T>(int back) : IBuiltInKernel<T, T>
{
    public static string Name => "series[n]";

    public Arguments Arguments => Arguments.Of((long)back);

    public T Update(History<T> source) => source[back];
}

/// <summary>The bars on which two series turn.</summary>
internal readonly struct TurnKernel<TTurn> : IBuiltInKernel<double, double, bool>
    where TTurn : struct, ITurn
{
    public static string Name => TTurn.Name;

    public Arguments Arguments => Arguments.None;

    public bool Update(History<double> first, History<double> second) =>
        TTurn.HoldsNow(first.Now, second.Now) && TTurn.HeldBefore(first[1], second[1]);
}

/// <summary>The bars on which a series turns around a level that is the same on all bars.</summary>
internal readonly struct LevelTurnKernel<TTurn>(long bits) : IBuiltInKernel<double, bool>
    where TTurn : struct, ITurn
{
    private readonly double level = Operand.ValueOf<double>(bits);

    public static string Name => TTurn.Name;

    public Arguments Arguments => Arguments.OfBits(bits);

    public bool Update(History<double> source) => TTurn.HoldsNow(source.Now, level) && TTurn.HeldBefore(source[1], level);
}
