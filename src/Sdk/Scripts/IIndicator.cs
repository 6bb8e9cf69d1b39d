using System.ComponentModel;

namespace Barline;

/// <summary>A script whose outputs are series; the generator adds it to each class marked <see cref="IndicatorAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IIndicator : IScript;
