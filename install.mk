# What make install puts where besides the programs.
