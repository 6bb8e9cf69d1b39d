namespace Barline;

/// <summary>An output as it is known without running the script.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Title">The name that people see.</param>
/// <param name="ValueType">The type of one bar's value, such as <see cref="double"/>.</param>
public sealed record OutputMetadata(string Name, string Title, Type ValueType);
