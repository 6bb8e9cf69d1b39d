namespace Barline;

/// <summary>The namespaces that were registered: they win over the default ones.</summary>
internal sealed class NamespaceRegistry
{
    private readonly List<(Type Type, Func<object> Make)> makers = [];

    /// <summary>Registers what <paramref name="make"/> gives for <paramref name="type"/> and for what it derives from; it wins over earlier ones.</summary>
    internal void Register(Type type, Func<object> make) => makers.Insert(0, (type, make));

    /// <summary>The registered instance for <paramref name="type"/>: of the type itself, else of one derived from it; null where there is none.</summary>
    internal object? Find(Type type)
    {
        int found = makers.FindIndex(maker => maker.Type == type);
        if (found < 0)
        {
            found = makers.FindIndex(maker => type.IsAssignableFrom(maker.Type));
        }

        if (found < 0)
        {
            return null;
        }

        object made = makers[found].Make() ?? throw new NamespaceException($"The factory registered for the namespace {type.Name} gave null.");
        return made;
    }
}
