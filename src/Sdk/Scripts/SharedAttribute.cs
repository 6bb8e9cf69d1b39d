namespace Barline;

/// <summary>Marks a partial property as state that all scripts of one run share: a strategy, and the indicators that it imports.</summary>
/// <remarks>
/// <code>
/// [Shared] public partial double Regime { get; set; }
/// </code>
/// Scripts that declare a property of the same name have one value together; they must declare it with the same type. The value is
/// the type's default when a run starts, is there from <c>Setup</c> to the last bar, and ends with the run: nothing of one run is seen
/// by another, also where one engine makes both. Indicators run before what imports them, so on each bar an importer reads what they wrote.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SharedAttribute : Attribute;
