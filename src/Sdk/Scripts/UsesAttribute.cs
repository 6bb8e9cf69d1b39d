namespace Barline;

/// <summary>Gives a script a typed member for the namespace <typeparamref name="T"/>, named as its <see cref="ScriptNamespaceAttribute"/> says.</summary>
/// <typeparam name="T">A class marked <see cref="ScriptNamespaceAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class UsesAttribute<T> : Attribute
    where T : class;
