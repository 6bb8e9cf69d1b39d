using System.Reflection;

namespace Barline;

public partial class TaNamespace
{
    private static readonly Lazy<IReadOnlyList<TaFunction>> functions = new(ReadFunctions);

    /// <summary>All functions with their parameters, defaults, bounds and warm-up, sorted by name; of two forms of one function the fuller one.</summary>
    public IReadOnlyList<TaFunction> Catalogue => functions.Value;

    private static IReadOnlyList<TaFunction> ReadFunctions()
    {
        MethodInfo[] methods = typeof(TaNamespace).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        ILookup<string, MethodInfo> forms = methods.ToLookup(method => method.Name);
        return [.. from method in methods
                   let about = method.GetCustomAttribute<TaFunctionAttribute>()
                   where about is not null
                   orderby method.Name
                   select Read(method, about, forms[method.Name])];
    }

    private static TaFunction Read(MethodInfo method, TaFunctionAttribute about, IEnumerable<MethodInfo> forms) => new()
    {
        Name = method.Name,
        Group = about.Group,
        Parameters = [.. method.GetParameters().Select(parameter => new TaParameter(
            parameter.Name!,
            parameter.ParameterType,
            parameter.HasDefaultValue ? parameter.DefaultValue : null,
            parameter.GetCustomAttribute<AtLeastAttribute>()?.Least,
            forms.Any(form => form.GetParameters().Any(other => other.Name == parameter.Name && other.ParameterType == typeof(Series<int>)))))],
        Lines = IsSeries(method.ReturnType)
            ? []
            : [.. method.ReturnType.GetProperties().Where(property => IsSeries(property.PropertyType)).Select(property => property.Name)],
        Warmup = about.Warmup,
        Pine = about.Pine,
        TaLib = about.TaLib,
        StockIndicators = about.StockIndicators,
        Source = about.Source,
    };

    private static bool IsSeries(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Series<>) || type.GetGenericTypeDefinition() == typeof(SeriesExpression<>));
}
