using System.ComponentModel;

namespace Barline;

/// <summary>A script that places orders; the generator adds it to each class marked <see cref="StrategyAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStrategy : IScript;
