using System.Reflection;
using System.Runtime.CompilerServices;
using Barline.Tests.Engine;

namespace Barline.Tests.Ta;

/// <summary>The catalogue has every function, and says of it what is so.</summary>
public sealed class CatalogueTests
{
    private static IReadOnlyList<TaFunction> Catalogue { get; } = new TaNamespace().Catalogue;

    public static TheoryData<string> Functions => [.. Catalogue.Select(function => function.Name)];

    [Fact]
    public void Every_function_is_in_the_catalogue_once()
    {
        IEnumerable<string> functions = typeof(TaNamespace).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.Name != "Apply")
            .Select(method => method.Name)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(functions, Catalogue.Select(function => function.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void All_lines_have_a_value_from_the_bar_that_the_warm_up_says(string name)
    {
        TaFunction function = Catalogue.Single(each => each.Name == name);
        if (function.Warmup is null)
        {
            return;
        }

        foreach (int shift in (int[])[0, 3, 10])
        {
            Dictionary<string, object> arguments = Arguments(function, shift);
            double[][] lines = Lines(function, arguments);
            int warmup = 1 + lines.Max(line => Array.FindLastIndex(line, double.IsNaN));

            Assert.Equal(WarmupExpression.Evaluate(function.Warmup, arguments), warmup);
        }
    }

    [Fact]
    public void A_parameter_says_its_default_its_least_value_and_whether_it_may_change()
    {
        TaFunction macd = Catalogue.Single(function => function.Name == "Macd");
        TaFunction sma = Catalogue.Single(function => function.Name == "Sma");

        Assert.Equal(new TaParameter("signalLength", typeof(int), 9, 1, MayChange: false), macd.Parameters[3]);
        Assert.Equal(new TaParameter("length", typeof(int), null, 1, MayChange: true), sma.Parameters[1]);
        Assert.Equal(["Line", "Signal", "Histogram"], macd.Lines);
        Assert.Empty(sma.Lines);
    }

    /// <summary>Whole numbers that differ from parameter to parameter; for the rest what is usual.</summary>
    private static Dictionary<string, object> Arguments(TaFunction function, int shift) => function.Parameters
        .Where(parameter => !parameter.Type.IsGenericType)
        .Select((parameter, i) => (parameter.Name, Value: Argument(parameter, shift + (3 * i))))
        .ToDictionary(each => each.Name, each => each.Value);

    private static object Argument(TaParameter parameter, int shift) =>
        parameter.Type == typeof(int) ? Math.Max(parameter.Least ?? 0, 0) + 4 + shift
        : parameter.Default ?? (parameter.Type == typeof(double) ? 2.0 : parameter.Type == typeof(bool) ? true : throw new SwitchExpressionException(parameter));

    private static double[][] Lines(TaFunction function, Dictionary<string, object> arguments)
    {
        MethodInfo method = typeof(TaNamespace).GetMethod(function.Name, [.. function.Parameters.Select(parameter => parameter.Type)])!;
        IndicatorResult result = LambdaIndicator.Outputs(Engine.TestBars.Walk(400), (s, outputs) =>
        {
            Queue<Series<double>> sources = new([s.Close, s.High, s.Low, s.Open]);
            object?[] values = [.. function.Parameters.Select(parameter =>
                arguments.TryGetValue(parameter.Name, out object? value) ? value
                : parameter.Type == typeof(Series<bool>) ? (object)(Series<bool>)(s.Close > s.Open) : sources.Dequeue())];
            object made = method.Invoke(s.Ta, values)!;
            if (function.Lines.Count == 0)
            {
                outputs.AddAny("line", made);
            }

            foreach (string line in function.Lines)
            {
                outputs.AddAny(line, made.GetType().GetProperty(line)!.GetValue(made)!);
            }
        });
        return [.. result.Outputs.Values.Select(column => Enumerable.Range(0, column.Count).Select(i => column[i]).ToArray())];
    }
}
