using System.Reflection;
using Barline.Tests.Engine;

namespace Barline.Tests.Ta;

/// <summary>What the compiler is told about the least value of a parameter is what the function checks when it runs.</summary>
public sealed class LeastLengthTests
{
    public static TheoryData<string> WholeNumbers =>
    [
        .. from method in typeof(TaNamespace).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           from parameter in method.GetParameters()
           where parameter.ParameterType == typeof(int) && !IsOfAnySize(parameter)
           select Name(method, parameter),
    ];

    [Theory]
    [MemberData(nameof(WholeNumbers))]
    public void Least_value_is_the_least_that_runs(string name)
    {
        (MethodInfo method, ParameterInfo parameter) = Find(name);
        int least = parameter.GetCustomAttribute<AtLeastAttribute>()!.Least;

        Assert.Null(Call(method, parameter, least));
        Assert.IsType<ArgumentOutOfRangeException>(Call(method, parameter, least - 1));
    }

    /// <summary>A line may be read any number of bars before its end or beyond it.</summary>
    private static bool IsOfAnySize(ParameterInfo parameter) => parameter is { Name: "offset", Member.Name: "Linreg" };

    /// <summary>What a call of the function throws, the other arguments being right.</summary>
    private static Exception? Call(MethodInfo method, ParameterInfo parameter, int value)
    {
        Exception? thrown = null;
        Lab.Over(TestBars.OfClose([1, 2, 3]), setup: lab =>
        {
            object?[] arguments = [.. method.GetParameters().Select(each => each == parameter ? value : RightArgument(each, lab))];
            thrown = Record.Exception(() => method.Invoke(lab.Functions, BindingFlags.DoNotWrapExceptions, null, arguments, null));
        });
        return thrown;
    }

    private static object RightArgument(ParameterInfo parameter, Lab lab) => parameter.ParameterType switch
    {
        var type when type == typeof(Series<double>) => lab.C,
        var type when type == typeof(Series<bool>) => (Series<bool>)(lab.C > 1),
        var type when type == typeof(int) => 5,
        var type when type == typeof(double) => 2.0,
        var type when type == typeof(bool) => true,
        var type => throw new NotSupportedException($"No argument of type {type} is known."),
    };

    private static (MethodInfo Method, ParameterInfo Parameter) Find(string name) =>
    (
        from method in typeof(TaNamespace).GetMethods()
        from parameter in method.GetParameters()
        where Name(method, parameter) == name
        select (method, parameter)).Single();

    private static string Name(MethodInfo method, ParameterInfo parameter) =>
        $"{method.Name}({string.Join(", ", method.GetParameters().Select(each => each.ParameterType.Name))}) {parameter.Name}";
}
