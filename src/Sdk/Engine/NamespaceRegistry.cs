namespace Barline;

/// <summary>The namespaces that were registered: they win over the default ones.</summary>
internal sealed class NamespaceRegistry
{
    private readonly Dictionary<Type, Func<object>> makers = [];

    /// <summary>Registers what <paramref name="maker"/> gives for its own type and for those it derives from.</summary>
    internal void Register<T>(Func<T> maker)
        where T : class => makers[typeof(T)] = maker;

    /// <summary>The registered instance for <paramref name="type"/>: of the type itself, else of one derived from it; null where there is none.</summary>
    internal object? Find(Type type)
    {
        if (!makers.TryGetValue(type, out Func<object>? maker))
        {
            maker = makers.FirstOrDefault(entry => type.IsAssignableFrom(entry.Key)).Value;
        }

        if (maker is null)
        {
            return null;
        }

        return maker() ?? throw new NamespaceException($"The factory registered for the namespace {type.Name} gave null.");
    }
}
