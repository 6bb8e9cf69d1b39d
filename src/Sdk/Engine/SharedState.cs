namespace Barline;

/// <summary>The values that the scripts of one run share, by name.</summary>
internal sealed class SharedState
{
    private readonly Dictionary<string, Declared> values = new(StringComparer.Ordinal);

    /// <summary>Notes what a script shares, before it runs.</summary>
    /// <exception cref="NamespaceException">Another script shares that name with another type.</exception>
    internal void Declare(ScriptMetadata script)
    {
        foreach (SharedMetadata shared in script.Shared)
        {
            Find(shared.Name, shared.Type, script);
        }
    }

    /// <summary>The place of a value.</summary>
    /// <inheritdoc cref="Declare"/>
    internal SharedValue<T> Get<T>(string name, ScriptMetadata script)
    {
        Declared declared = Find(name, typeof(T), script);
        declared.Value ??= new SharedValue<T>();
        return (SharedValue<T>)declared.Value;
    }

    private Declared Find(string name, Type type, ScriptMetadata script)
    {
        if (!values.TryGetValue(name, out Declared? declared))
        {
            values.Add(name, declared = new Declared(type, script.Name));
        }

        return declared.Type == type ? declared : throw new NamespaceException(
            $"{declared.Script} and {script.Name} share '{name}' with different types: {declared.Type} and {type}. "
            + "Scripts of one run have one value for one name: give one of the properties another name, or both the same type.");
    }

    private sealed class Declared(Type type, string script)
    {
        public Type Type { get; } = type;

        public string Script { get; } = script;

        public object? Value { get; set; }
    }
}
